interface ImportMetaEnv {
  /** Address of the site's shared script, from `shared-script.ts`. */
  readonly SHARED_SCRIPT: string;
  /** Address of the script of a hub's page, from `shared-script.ts`. */
  readonly HUB_SCRIPT: string;
  /** Address of the script of the finder's map, from `shared-script.ts`. */
  readonly MAP_SCRIPT: string;
  /** Address of the script of the search page, from `shared-script.ts`. */
  readonly SEARCH_SCRIPT: string;
  /** Address of the script of a case study with a video, from `shared-script.ts`. */
  readonly CASE_SCRIPT: string;
  /** Address of the script of the quick search, from `shared-script.ts`. */
  readonly QUICK_SEARCH_SCRIPT: string;
}
