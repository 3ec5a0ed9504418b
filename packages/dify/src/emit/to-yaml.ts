import { Document, visit } from "yaml";

/**
 * Writes YAML that every reader reads alike: texts in quotes, since a bare one with a colon or a brace
 * becomes something else, one line each, and no anchors. A text with more double quotes than single ones in
 * it stands in single ones, as this repository's formatter has it.
 */
export function toYaml(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (key === "key" || typeof node.value !== "string") return;
      const count = (quote: string) => String(node.value).split(quote).length;
      node.type = count('"') > count("'") ? "QUOTE_SINGLE" : "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 });
}
