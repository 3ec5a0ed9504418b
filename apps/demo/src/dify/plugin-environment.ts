import { dirname } from "node:path";

/**
 * All that the plugin's process is given. Nothing of ours is in it, so no key of a model nor of a memory:
 * what the plugin is authorized with comes with each call.
 */
export function pluginEnvironment(interpreter: string): Record<string, string> {
  return {
    INSTALL_METHOD: "local",
    PATH: dirname(interpreter),
    // Its folder stays as it was unpacked.
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONUTF8: "1",
    // It calls this very process; a proxy of the system's settings would be in the way.
    NO_PROXY: "127.0.0.1",
  };
}

const secret = /^(MEM0|OPENAI)_|SECRET|TOKEN|PASSWORD|API_?KEY/i;

/** For pip, which needs the machine's proxies, indexes and caches, and may run code of packages. */
export function withoutSecrets(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const { MEM0_KIT_PYTHON } = environment;
  const rest = Object.entries(environment).filter(([name]) => !secret.test(name));
  return { ...Object.fromEntries(rest), MEM0_KIT_PYTHON };
}
