/**
 * @typedef {{nodes: number, listeners: number, detached: number, documents: number, heap: number}} Sample heap in KB
 */

/**
 * What is still in use, after all else has been collected.
 * @param {import('playwright').Page} page
 * @returns {Promise<Sample>}
 */
export async function measure(page) {
  // A session of its own: one that has told of nodes holds on to them for as long as it lasts.
  const session = await page.context().newCDPSession(page);
  try {
    // What the first collection finalizes the second one frees.
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
    const counters = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
    // A canvas that only measures text is held by its context: it is listed while a script has asked for it lately.
    const detached = detachedNodes.filter(({ treeNode }) => treeNode.nodeName !== 'CANVAS');
    return {
      nodes: counters.nodes,
      listeners: counters.jsEventListeners,
      detached: detached.length,
      documents: counters.documents,
      heap: usedSize / 1024,
    };
  } finally {
    await session.detach();
  }
}
