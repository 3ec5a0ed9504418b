/** Products and languages to which one moves without moving house. */
const software = new Set(
  `postgres postgresql mysql sqlite mongodb redis oracle kotlin java python rust golang javascript
  typescript ruby swift scala php react vue angular svelte nextjs django rails linux windows macos
  ubuntu debian fedora android ios slack teams zoom notion obsidian evernote trello asana jira github
  gitlab bitbucket aws azure gcp heroku vercel docker kubernetes vim neovim emacs vscode zed npm pnpm
  yarn spotify tidal netflix gmail outlook whatsapp signal telegram chatgpt claude gemini copilot excel
  sheets figma sketch wordpress shopify salesforce hubspot`
    .trim()
    .split(/\s+/),
);

/** Whether a word names software. */
export function isSoftware(word: string): boolean {
  return software.has(word);
}
