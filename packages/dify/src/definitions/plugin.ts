import { type LocalText, localText } from "./local-text.ts";

/** Of this npm package, of the plugin in Dify and of what it calls itself to servers. */
const version = "0.1.0";

/** What names the plugin. `author` and `name` make its identity in every installation: they stay. */
export const plugin = {
  author: "mem0-kit",
  name: "mem0-memory",
  version,
  /** Sent with every request, so that a server can tell who calls. */
  userAgent: `mem0-kit-dify/${version}`,
  createdAt: "2026-09-01T00:00:00Z",
  icon: "icon.svg",
  iconDark: "icon-dark.svg",
  /** `agent` and `trigger` are tags to the daemon, but its SDK does not start with them. */
  tags: ["utilities", "productivity", "rag"],
  repository: "https://github.com/mem0-kit/mem0-kit",
  label: localText("Mem0 Memory", "Mem0 记忆", "Mem0 メモリ", "Memória Mem0"),
  description: localText(
    "Long-term memory for chatflows, workflows and agents: keep what users say, recall it before the model answers. Works with mem0's platform, mem0's self-hosted server and mem0-kit's server.",
    "为聊天流、工作流和智能体提供长期记忆：保存用户所说的内容，并在模型回答之前将其召回。支持 Mem0 云平台、Mem0 自托管服务器以及 mem0-kit 服务器。",
    "チャットフロー、ワークフロー、エージェントのための長期記憶。ユーザーの発言を保存し、モデルが答える前に呼び出します。Mem0 プラットフォーム、セルフホストの Mem0 サーバー、mem0-kit サーバーに対応。",
    "Memória de longo prazo para chatflows, workflows e agentes: guarda o que o usuário diz e recupera antes de o modelo responder. Funciona com a plataforma Mem0, o servidor Mem0 próprio e o servidor do mem0-kit.",
  ),
} as const satisfies {
  readonly label: LocalText;
  readonly description: LocalText;
  readonly [key: string]: unknown;
};

/**
 * Limits of one run of a tool, in seconds. Dify gives up after `invocation`, so a tool must have said by
 * `total` what went wrong.
 */
export const budget = { invocation: 120, total: 90, request: 30, connect: 10, retries: 2 } as const;
