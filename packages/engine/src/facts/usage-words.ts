/** Verbs by which somebody says that a thing is theirs or in use. */
export const usages = [
  ..."drink eat use like take have own play do follow".split(" "),
  "am on",
  "am in",
  "am with",
  "am using",
  "am taking",
  "am learning",
  "am studying",
  "am doing",
  "study",
  "code in",
  "program in",
  "write in",
  "work in",
  "work with",
  "bank with",
  "listen to music on",
] as const;

/** Kinds of things of which "I switched to …" tells that another one of them is over. */
export const exclusiveKinds: readonly (readonly string[])[] = [
  ["windows", "linux", "macos", "mac os", "ubuntu", "debian", "fedora", "arch linux", "chromeos"],
  ["android", "ios", "iphone"],
  ["vim", "neovim", "emacs", "vs code", "vscode", "zed", "sublime", "sublime text", "intellij"],
  ["chrome", "firefox", "safari", "edge", "brave", "opera", "vivaldi"],
  ["spotify", "tidal", "apple music", "deezer", "youtube music", "amazon music"],
  ["npm", "yarn", "pnpm"],
  ["bash", "zsh", "fish"],
  ["decaf", "regular coffee"],
];

/** What "I stopped drinking" is about. */
export const alcohol =
  "alcohol wine beer whisky whiskey cocktails spirits liquor vodka gin rum".split(" ");

/** Past participles that are not the verb and "-ed". */
export const participles: ReadonlyMap<string, string> = new Map(
  "eaten:eat drunk:drink had:have taken:take played:play used:use driven:drive run:run ridden:ride worn:wear smoked:smoke vaped:vape gambled:gamble swum:swim"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
