/** Resolves in the next frame; in a hidden tab, where none comes, a tenth of a second later. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Resolves in the frame after the next: the next is on screen by then. */
export async function afterFrame(): Promise<void> {
  await nextFrame();
  await nextFrame();
}
