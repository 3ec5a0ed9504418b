import type { CredentialDefinition } from "../definitions/credential.ts";
import { credentials } from "../definitions/credentials.ts";
import { plugin } from "../definitions/plugin.ts";
import { tools } from "../definitions/tools.ts";
import { schemaType } from "./schema-type.ts";
import { optionsOf } from "./tool-yaml.ts";

/** The provider of the tools, with its form of credentials, as Dify declares it. */
export function providerYaml(): object {
  const fields = Object.entries<CredentialDefinition>(credentials);
  return {
    identity: {
      author: plugin.author,
      name: "mem0",
      label: plugin.label,
      description: plugin.description,
      icon: plugin.icon,
      icon_dark: plugin.iconDark,
      tags: plugin.tags,
    },
    credentials_for_provider: Object.fromEntries(
      fields.map(([name, credential]) => [name, credentialYaml(credential)]),
    ),
    tools: tools.map(({ name }) => `tools/${name}.yaml`),
    extra: { python: { source: "provider/mem0.py" } },
  };
}

function credentialYaml({ schema, secret, options, ...texts }: CredentialDefinition): object {
  const { type, required, choices, default: preset } = schemaType(schema);
  const field = type === "string" ? (secret ? "secret-input" : "text-input") : type;
  return {
    type: field,
    // A preset choice is always there.
    required: required || preset !== undefined,
    ...(preset === undefined ? {} : { default: preset }),
    ...texts,
    ...(choices === undefined ? {} : { options: optionsOf(choices, options) }),
  };
}
