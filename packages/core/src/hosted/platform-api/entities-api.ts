import * as z from "zod/mini";
import { decodeEntity, parseWire, platformPath, wireEntity } from "../../platform/index.ts";
import { parseScope } from "../../scope.ts";
import type { Connection } from "../connection.ts";
import { deleteEntity, listEntities } from "../entities.ts";
import type { RunHosted } from "../hosted-calls.ts";
import { parsePlace } from "../parse-place.ts";
import type { Mem0Platform } from "./mem0-platform.ts";
import { orNull } from "./or-null.ts";

/** The platform answers with a list of one. */
const entityResponse = z.array(wireEntity);

/** Users, agents, apps and runs. */
export function entitiesApi(connection: Connection, run: RunHosted): Mem0Platform["entities"] {
  return {
    list: (page) => run(page, (call) => listEntities(connection, parsePlace(page), call)),
    get: (type, id, options) =>
      run(options, async (call) => {
        parseScope({ [`${type}Id`]: id });
        const path = platformPath("getEntity", { type, name: id });
        const answer = await orNull(connection.request("GET", path, call));
        const [entity] = answer === null ? [] : parseWire(entityResponse, answer, "entities.get");
        return entity ? decodeEntity(entity) : null;
      }),
    delete: (type, id, options) =>
      run(options, async (call) => {
        // An id such as "*" is refused here: it would be every user.
        parseScope({ [`${type}Id`]: id });
        return deleteEntity(connection, type, id, call);
      }),
  };
}
