/** Undoes a pinch of the whole page, where one got through: browsers have no call for it but this. */
export function resetPageZoom(): void {
  if (!window.visualViewport || window.visualViewport.scale === 1) return;
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]');
  for (const meta of metas) {
    const { content } = meta;
    meta.content = `${content}, minimum-scale=1, maximum-scale=1`;
    requestAnimationFrame(() => {
      meta.content = content;
    });
  }
}
