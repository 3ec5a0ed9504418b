import { z } from "zod";
import { localText } from "./local-text.ts";
import { defineParameter } from "./parameter.ts";

const id = z.string().max(256).optional();

/**
 * Whose memories. All may be bound to variables, and none is required by the form: a model that must fill
 * in a required `user_id` invents one, and then people share memories.
 */
export const scopeParameters = {
  user_id: defineParameter({
    schema: id,
    form: "llm",
    label: localText("User ID", "用户 ID", "ユーザー ID", "ID do usuário"),
    help: localText(
      "Whose memories. Bind it to sys.user_id. Ignored when the credentials take Dify's own user.",
      "记忆所属的用户。请绑定到 sys.user_id。如果凭据设置为使用 Dify 自身的用户，则忽略此项。",
      "誰の記憶か。sys.user_id を割り当ててください。認証設定で Dify のユーザーを使う場合は無視されます。",
      "De quem são as memórias. Vincule a sys.user_id. Ignorado quando as credenciais usam o usuário do Dify.",
    ),
    llm: "Exact user id that the application supplied. Never invent, guess or copy one from the conversation; leave it empty unless the application gave you one.",
  }),
  agent_id: defineParameter({
    schema: id,
    form: "llm",
    label: localText("Agent ID", "智能体 ID", "エージェント ID", "ID do agente"),
    help: localText(
      "Optional: only memories that this agent keeps about the user.",
      "可选：仅限该智能体为此用户保存的记忆。",
      "任意：このエージェントがユーザーについて保存した記憶に限定します。",
      "Opcional: só as memórias que este agente guarda sobre o usuário.",
    ),
    llm: "Exact agent id that the application supplied; leave it empty otherwise.",
  }),
  app_id: defineParameter({
    schema: id,
    form: "llm",
    label: localText("App ID", "应用 ID", "アプリ ID", "ID do aplicativo"),
    help: localText(
      "Optional: keeps the memories of one application apart; such as sys.app_id. Not for mem0's self-hosted server.",
      "可选：将某个应用的记忆分开保存，例如 sys.app_id。Mem0 自托管服务器不支持。",
      "任意：アプリごとに記憶を分けます（例：sys.app_id）。セルフホストの Mem0 サーバーでは使えません。",
      "Opcional: separa as memórias de um aplicativo; por exemplo sys.app_id. Não disponível no servidor Mem0 próprio.",
    ),
    llm: "Exact app id that the application supplied; leave it empty otherwise.",
  }),
  run_id: defineParameter({
    schema: id,
    form: "llm",
    label: localText("Run ID", "会话 ID", "実行 ID", "ID da execução"),
    help: localText(
      "Optional: one conversation, such as sys.conversation_id. When adding, it is noted with the memory; when reading, it narrows to that conversation.",
      "可选：某次会话，例如 sys.conversation_id。添加时会随记忆记录；读取时只返回该会话的记忆。",
      "任意：1 つの会話（例：sys.conversation_id）。追加時は記憶に記録され、読み取り時はその会話に絞り込みます。",
      "Opcional: uma conversa, como sys.conversation_id. Ao adicionar, é anotada na memória; ao ler, restringe a essa conversa.",
    ),
    llm: "Exact conversation id that the application supplied; leave it empty otherwise.",
  }),
};
