/** The part of the Trusted Types API that is used here; TypeScript has no types for it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

/**
 * One per page, which may not allow a second of the same name. Null where the page refuses it, or the browser has no
 * Trusted Types.
 */
let policy: ReturnType<TrustedTypes['createPolicy']> | null | undefined;

/** The worker that collections are read in; null where the page cannot have one, or only from elsewhere. */
export function startWorker(): Worker | null {
  // Bundlers recognise a worker by the expression `new Worker(new URL(…))`.
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
  // TypeScript takes it for a URL; the browser gets a TrustedScriptURL.
  const trusted = policy?.createScriptURL(String(address)) as URL | undefined;
  return new globalThis.Worker(trusted ?? address, options);
} as unknown as typeof Worker;
