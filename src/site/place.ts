// places/<place>/: it previews as the place where it is sent; who opens it goes on to the place on the map.

const link = document.querySelector<HTMLAnchorElement>('a#map');
if (link) location.replace(link.href);
