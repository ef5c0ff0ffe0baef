interface ImportMetaEnv {
  /** Address of the site's shared script, from `shared-script.ts`. */
  readonly SHARED_SCRIPT: string;
}
