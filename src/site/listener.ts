// For the page around: gives each embedded dashboard the height that it asks for. A classic script or a module,
// and nothing of it is seen by the page's own.
addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null) return;
  const { type, height } = data as { type?: unknown; height?: unknown };
  if (type !== 'dateline-height' || typeof height !== 'number') return;
  // NaN fails too. No dashboard is as high as a thousand screens: that is a mistake or a prank.
  if (!(height > 0 && height < 1e6)) return;
  const frames = document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]');
  for (const frame of frames) {
    if (frame.contentWindow === null || frame.contentWindow !== source) continue;
    const { sandbox, src } = frame;
    // A sandbox has no origin. Elsewhere the frame may have gone to another page, which has no say.
    const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
    if (origin !== (isOpaque ? 'null' : new URL(src).origin)) return;
    frame.style.height = `${Math.min(2000, Math.max(200, Math.ceil(height)))}px`;
    return;
  }
});
// One that was there before this script has told its height to nobody; it is no secret that it is asked.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]')) {
  frame.contentWindow?.postMessage('dateline-height?', '*');
}
