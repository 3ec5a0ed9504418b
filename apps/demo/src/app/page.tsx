import { after } from "next/server";
import { currentUser } from "../server/current-user.ts";
import { chooseModel } from "../server/model.ts";
import { preloadFrameworks } from "../server/preload-frameworks.ts";
import { SignIn } from "../ui/sign-in.tsx";
import { Workspace } from "../ui/workspace.tsx";

export default async function Page() {
  const user = await currentUser();
  if (!user) return <SignIn />;
  // While somebody reads the page, nobody waits for them.
  after(preloadFrameworks);
  const { label, offline } = chooseModel();
  // The key starts another user with an empty conversation.
  return <Workspace key={user.id} name={user.name} model={{ label, offline }} />;
}
