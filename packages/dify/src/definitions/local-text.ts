/** A text in the languages of Dify's marketplace, under Dify's own names for them. */
export interface LocalText {
  readonly en_US: string;
  readonly zh_Hans: string;
  readonly ja_JP: string;
  readonly pt_BR: string;
}

/** A text in English, Chinese, Japanese and Portuguese. */
export function localText(en_US: string, zh_Hans: string, ja_JP: string, pt_BR: string): LocalText {
  return { en_US, zh_Hans, ja_JP, pt_BR };
}
