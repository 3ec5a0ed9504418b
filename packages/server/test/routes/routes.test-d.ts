import type { PlatformRouteName } from "@mem0-kit/core/platform";
import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod/mini";
import { defineRoute } from "../../src/define-route.ts";
import type { RestRouteName, restRoutes } from "../../src/routes/rest-routes.ts";
import type { routes } from "../../src/routes/routes.ts";
import type { ServerRoute } from "../../src/server-route.ts";

const answer = z.object({ message: z.string() });
const handle = async () => ({ message: "Done." });

describe("a route does not compile", () => {
  test("without a role", () => {
    // @ts-expect-error who may call it
    defineRoute({ scoped: "narrowed", answer, handle });
  });

  test("with a role that is none", () => {
    // @ts-expect-error no such role
    defineRoute({ role: "everybody", scoped: "narrowed", answer, handle });
  });

  test("without a rule for scoped keys", () => {
    // @ts-expect-error what a key of one user may do
    defineRoute({ role: "reader", answer, handle });
  });

  test("that answers otherwise than it says", () => {
    const rule = { role: "reader", scoped: "narrowed" } as const;
    // @ts-expect-error a number is no text
    defineRoute({ ...rule, answer, handle: async () => ({ message: 1 }) });
  });

  test("in a table that lacks one", () => {
    const ping = defineRoute({ role: "reader", scoped: "narrowed", answer, handle });
    // @ts-expect-error all others are missing
    const table = { ping } satisfies Record<PlatformRouteName, ServerRoute>;
    expectTypeOf(table.ping).toEqualTypeOf<ServerRoute>();
  });
});

test("every endpoint of the platform and of the REST server is a route", () => {
  expectTypeOf<keyof typeof routes>().toEqualTypeOf<PlatformRouteName>();
  expectTypeOf<keyof typeof restRoutes>().toEqualTypeOf<RestRouteName>();
});
