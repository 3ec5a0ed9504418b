import type { RateRule } from "./app-options.ts";
import type { Logger } from "./logger.ts";

/** Options of a server's HTTP side. */
export interface HttpOptions {
  /**
   * `none`: whoever reaches the server is the owner of the default project. It then answers this machine
   * alone, and nothing that a proxy has passed on. @default "keys"
   */
  readonly auth?: "keys" | "none";
  /**
   * Names, without port, that clients reach the server by, beside those of loopback and the host that
   * `listen` binds: any other `Host` is refused, since a web page can have any name lead here.
   */
  readonly allowedHosts?: readonly string[];
  /** Origins whose pages may call the server, such as `https://app.example.com`. @default none */
  readonly corsOrigins?: readonly string[];
  /** Origin of the links in answers, behind a proxy that ends TLS. @default that of the request */
  readonly publicUrl?: string;
  /** Requests of a key in a window; `false` for any number. @default 6,000 a minute */
  readonly rate?: RateRule | false;
  /** Most bytes of a request's body. @default 8 MiB */
  readonly bodyBytes?: number;
  /** Checks each answer by its schema, and answers 500 where it is wrong. @default where `NODE_ENV` is `development` or `test` */
  readonly checkAnswers?: boolean;
  /** @default lines of JSON on stderr */
  readonly logger?: Logger;
  /** Size of the database, for `/metrics`. */
  readonly databaseBytes?: () => Promise<number>;
}
