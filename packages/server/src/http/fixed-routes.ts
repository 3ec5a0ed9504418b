import type { Hono } from "hono";
import { defaultOrganizationId } from "../directory/index.ts";
import { difyDocument } from "../openapi/dify-document.ts";
import { docsPage } from "../openapi/docs-page.ts";
import { openApiDocument } from "../openapi/openapi-document.ts";
import { WireError } from "../wire-error.ts";
import { answerError } from "./answer-error.ts";
import type { AppContext, AppEnv } from "./app-env.ts";
import type { AppOptions } from "./app-options.ts";
import { forbidden } from "./authenticate.ts";
import { admit } from "./serve-route.ts";

/** Adds what is there beside the protocol: its description, health and metrics. */
export function addFixedRoutes(app: Hono<AppEnv>, options: AppOptions): void {
  const { entries, probes, publicUrl } = options;
  const described = lazily(() => openApiDocument(entries));
  const tools = lazily(() => difyDocument(entries));
  const page = lazily(() => docsPage(described()));
  const here = ({ req }: AppContext) => [{ url: publicUrl ?? new URL(req.url).origin }];
  const get = (name: string, path: string, handle: (context: AppContext) => unknown) =>
    app.get(path, async (context) => {
      context.set("routeName", name);
      return (await handle(context)) as Response;
    });

  get("openapi", "/openapi.json", (context) =>
    context.json({ ...described(), servers: here(context) }),
  );
  get("openapiDify", "/openapi-dify.json", (context) =>
    context.json({ ...tools(), servers: here(context) }),
  );
  get("docs", "/docs", (context) => {
    context.header(
      "Content-Security-Policy",
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
    return context.html(page());
  });
  get("health", "/healthz", (context) => context.json({ status: "ok" }));
  get("ready", "/readyz", async (context) => {
    try {
      await probes.ready();
      return context.json({ status: "ready" });
    } catch (error) {
      const answer = answerError(context, new WireError(503, { status: "not ready" }));
      context.set("failure", error);
      return answer;
    }
  });
  get("metrics", "/metrics", async (context) => {
    const principal = await admit(context, { role: "owner", scoped: "forbidden" }, options);
    // They are of all projects, so they are the operator's, who has a key of the default organisation.
    if (principal?.organizationId !== defaultOrganizationId) throw forbidden();
    return context.text(await probes.metrics(), 200, {
      "Content-Type": "text/plain; version=0.0.4; charset=utf-8",
    });
  });
}

/** Schemas take some milliseconds to describe, and most servers are never asked. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
