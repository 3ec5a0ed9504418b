/** One message of a conversation, in the form that every host's messages are brought to. */
export interface Message {
  readonly role: "user" | "assistant" | "system";
  readonly content: string | readonly ContentPart[];
  /** The caller's name for the record: adding it again changes that record, never makes a second. */
  readonly id?: string;
  /** Who speaks, where a role has several speakers. Kept as the memory's `actor`. */
  readonly name?: string;
  /** When it was said. Default: `AddOptions.timestamp`, then now. */
  readonly createdAt?: Date;
}

/** A piece of a message's content. */
export type ContentPart = TextPart | MediaPart;

export interface TextPart {
  readonly type: "text";
  readonly text: string;
}

/** An image or a file, by address or by its bytes. */
export interface MediaPart {
  readonly type: "image" | "file";
  readonly url?: string | URL;
  /** Base64 text or the bytes. Never becomes text of a memory. */
  readonly data?: string | Uint8Array;
  readonly mediaType?: string;
  readonly filename?: string;
  /** What it shows, in words: what a backend that cannot read it keeps in its place. */
  readonly alt?: string;
}
