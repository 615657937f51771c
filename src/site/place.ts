// places/<place>/: shared, it previews as the place; opened, it goes on to the place on the map.

const link = document.querySelector<HTMLAnchorElement>('a#map');
if (link) location.replace(link.href);
