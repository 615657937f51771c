/** What TypeScript does not know yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

/** One for a page, which may allow no second of the same name. Null where it refuses it, or knows of no Trusted Types. */
let policy: ReturnType<TrustedTypes['createPolicy']> | null | undefined;

/** The worker that collections are read in; null where the page cannot have one, or only from elsewhere. */
export function startWorker(): Worker | null {
  // Named as it is elsewhere: builds find a worker by these very words.
  const Worker = TrustedWorker;
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Under Trusted Types the address of a script needs a policy, which the page allows by its name. */
const TrustedWorker = function TrustedWorker(address: URL, options: WorkerOptions): Worker {
  if (policy === undefined) {
    policy = null;
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
    policy = trustedTypes?.createPolicy('dateline', { createScriptURL: (url) => url }) ?? null;
  }
  // An address to TypeScript, a TrustedScriptURL to the browser.
  const trusted = policy?.createScriptURL(String(address)) as URL | undefined;
  return new globalThis.Worker(trusted ?? address, options);
} as unknown as typeof Worker;
