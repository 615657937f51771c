// For the embedding page: gives each embedded dashboard the height that it asks for. It runs as a classic script or as a
// module, and adds no names to the page's own.
addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null) return;
  const { type, height } = data as { type?: unknown; height?: unknown };
  if (type !== 'dateline-height' || typeof height !== 'number') return;
  // NaN fails too. A height of a thousand screens is a mistake or a prank.
  if (!(height > 0 && height < 1e6)) return;
  const frames = document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]');
  for (const frame of frames) {
    if (frame.contentWindow === null || frame.contentWindow !== source) continue;
    const { sandbox, src } = frame;
    // A sandbox has no origin. Any other frame may have gone to another page, which has no say.
    const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
    if (origin !== (isOpaque ? 'null' : new URL(src).origin)) return;
    frame.style.height = `${Math.min(2000, Math.max(200, Math.ceil(height)))}px`;
    return;
  }
});
// A dashboard that loaded before this script told its height to nobody, so each is asked.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]')) {
  frame.contentWindow?.postMessage('dateline-height?', '*');
}
