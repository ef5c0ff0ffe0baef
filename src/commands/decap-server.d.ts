/** decap-server has no types. */
declare module 'decap-server/dist/middlewares.js' {
  type Next = () => void;

  /** As much of Express as it uses to answer. */
  interface Response {
    status(code: number): Response;
    json(data: unknown): void;
  }

  export type Handler = (request: { body: unknown }, response: Response, next: Next) => unknown;

  interface App {
    use(middleware: unknown): void;
    post(path: string, handler: Handler): void;
  }

  const decapServer: {
    /** Takes the repository from `GIT_REPO_DIRECTORY`. */
    registerLocalGit(app: App, options: { logLevel: string }): Promise<void>;
  };
  export default decapServer;
}
