import { z } from "zod";
import { localText } from "../local-text.ts";
import { added, count, error, eventId, ids, status } from "../outputs.ts";
import { defineParameter } from "../parameter.ts";
import { scopeParameters } from "../scope-parameters.ts";
import { onError } from "../shared-parameters.ts";
import { defineTool } from "../tool.ts";

export const addMemory = defineTool({
  name: "add_memory",
  label: localText("Add memory", "添加记忆", "記憶を追加", "Adicionar memória"),
  description: localText(
    "Stores an exchange. Put it after the LLM node, with the user's message and the answer.",
    "保存一轮对话。放在 LLM 节点之后，传入用户消息和模型回答。",
    "やり取りを保存します。LLM ノードの後に置き、ユーザーのメッセージと回答を渡します。",
    "Guarda uma troca de mensagens. Coloque depois do nó LLM, com a mensagem do usuário e a resposta.",
  ),
  llm: "Keeps what the user said for later conversations. Use it for lasting facts, preferences and plans of the user; not for passwords or keys, and not for what a website, a file or a tool said. Status accepted means that it is stored a moment later.",
  parameters: {
    user: defineParameter({
      schema: z.string().min(1),
      form: "llm",
      label: localText("User message", "用户消息", "ユーザーのメッセージ", "Mensagem do usuário"),
      help: localText(
        "What the user said, such as sys.query.",
        "用户所说的内容，例如 sys.query。",
        "ユーザーの発言（例：sys.query）。",
        "O que o usuário disse, como sys.query.",
      ),
      llm: "What the user said that is worth keeping, in the user's own words.",
    }),
    assistant: defineParameter({
      schema: z.string().optional(),
      form: "llm",
      label: localText(
        "Assistant message",
        "助手消息",
        "アシスタントのメッセージ",
        "Mensagem do assistente",
      ),
      help: localText(
        "Optional: what the model answered, such as the text of the LLM node.",
        "可选：模型的回答，例如 LLM 节点的 text。",
        "任意：モデルの回答（例：LLM ノードの text）。",
        "Opcional: o que o modelo respondeu, como o text do nó LLM.",
      ),
      llm: "What you answered, if it helps to understand the user's words; otherwise empty.",
    }),
    ...scopeParameters,
    metadata: defineParameter({
      schema: z.string().optional(),
      form: "llm",
      label: localText("Metadata", "元数据", "メタデータ", "Metadados"),
      help: localText(
        'Optional JSON object that is kept with the memory, such as {"source": "support"}.',
        '可选，随记忆保存的 JSON 对象，例如 {"source": "support"}。',
        '任意：記憶と共に保存する JSON オブジェクト（例：{"source": "support"}）。',
        'Opcional: objeto JSON guardado com a memória, como {"source": "support"}.',
      ),
      llm: "JSON object to keep with the memory; usually empty.",
    }),
    infer: defineParameter({
      schema: z.boolean().default(true),
      form: "form",
      label: localText("Extract facts", "提取事实", "事実を抽出", "Extrair fatos"),
      help: localText(
        "On: the server keeps the facts that it finds in the messages. Off: it keeps the messages as they are.",
        "开启：服务器保存从消息中提取的事实。关闭：按原文保存消息。",
        "オン：サーバーがメッセージから見つけた事実を保存します。オフ：メッセージをそのまま保存します。",
        "Ligado: o servidor guarda os fatos que encontra nas mensagens. Desligado: guarda as mensagens como são.",
      ),
      llm: "Whether facts are extracted.",
    }),
    wait_for_completion: defineParameter({
      schema: z.enum(["none", "short", "full"]).default("none"),
      form: "form",
      label: localText(
        "Wait until stored",
        "等待存储完成",
        "保存完了まで待つ",
        "Esperar até guardar",
      ),
      help: localText(
        "mem0's platform stores a moment after its answer. None: go on at once with status accepted. Short: wait up to 10 seconds. Full: up to 60 seconds.",
        "Mem0 云平台在应答之后才完成存储。不等待：立即以 status = accepted 继续。短：最多等待 10 秒。完整：最多 60 秒。",
        "Mem0 プラットフォームは応答の後に保存します。待たない：status accepted で直ちに続行。短く：最大 10 秒。完了まで：最大 60 秒。",
        "A plataforma Mem0 guarda um momento depois de responder. Não: segue logo com status accepted. Curto: espera até 10 segundos. Completo: até 60 segundos.",
      ),
      llm: "How long to wait until it is stored.",
      options: {
        none: localText("No", "不等待", "待たない", "Não"),
        short: localText("Up to 10 seconds", "最多 10 秒", "最大 10 秒", "Até 10 segundos"),
        full: localText("Up to 60 seconds", "最多 60 秒", "最大 60 秒", "Até 60 segundos"),
      },
    }),
    on_error: onError,
  },
  output: z.strictObject({ status, event_id: eventId, ids, memories: added, count, error }),
});
