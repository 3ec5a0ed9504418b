import { currentUser } from "../server/current-user.ts";
import { chooseModel } from "../server/model.ts";
import { SignIn } from "../ui/sign-in.tsx";
import { Workspace } from "../ui/workspace.tsx";

export default async function Page() {
  const user = await currentUser();
  if (!user) return <SignIn />;
  const { label, offline } = chooseModel();
  // The key starts another user with an empty conversation.
  return <Workspace key={user.id} name={user.name} model={{ label, offline }} />;
}
