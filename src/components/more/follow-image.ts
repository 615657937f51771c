/** Tells a figure's style sheet that its image has come (`data-state` is `there`), or cannot be had (`broken`). */
export function followImage(image: HTMLImageElement, figure: Element): void {
  image.addEventListener('load', () => figure.setAttribute('data-state', 'there'));
  image.addEventListener('error', () => figure.setAttribute('data-state', 'broken'));
}

/** Another image is on its way. */
export function expectImage(figure: Element): void {
  figure.removeAttribute('data-state');
}
