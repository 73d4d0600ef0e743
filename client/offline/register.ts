/** What a browser that enforces Trusted Types takes for the address of a script. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(unused: string): unknown };
}

/**
 * Registers the worker at `url` for all that lies beside and below it.
 *
 * The content security policy lets pages make one policy of this name, once; and that admits this address alone.
 */
export async function register(url: string): Promise<ServiceWorkerRegistration> {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("offline", { createScriptURL: () => url });
  const admitted = policy?.createScriptURL("") ?? url;
  return await navigator.serviceWorker.register(admitted as string);
}
