import type { z } from "zod";
import type { LocalText } from "./local-text.ts";

/** A field of the form in which the plugin is authorized. */
export interface CredentialDefinition {
  readonly schema: z.ZodType;
  readonly secret?: true;
  readonly label: LocalText;
  readonly help: LocalText;
  readonly placeholder?: LocalText;
  /** Where to get it. */
  readonly url?: string;
  /** Labels of the choices of an enum. */
  readonly options?: Readonly<Record<string, LocalText>>;
}
