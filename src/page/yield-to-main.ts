interface Scheduler {
  yield?(): Promise<void>;
}

/** Ends the current task, so that input and frames get their turn; throws the reason once aborted. */
export async function yieldToMain(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) await scheduler.yield();
  else await nextTask();
  signal?.throwIfAborted();
}

/** A task of its own, behind those waiting. By a message, since background tabs throttle timers. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
