interface ImportMetaEnv {
  /** Address of the site's shared script, from `shared-script.ts`. */
  readonly SHARED_SCRIPT: string;
  /** Address of the script of a hub's page, from `shared-script.ts`. */
  readonly HUB_SCRIPT: string;
  /** Address of the script of the finder's map, from `shared-script.ts`. */
  readonly MAP_SCRIPT: string;
}
