/** The list of hubs by prefecture and municipality, as our site has it. */
const placesOf = (hubs) => {
  const places = Map.groupBy(hubs, ({ data }) => data.municipalityCode);
  return [...places].map(([code, list]) => ({
    code,
    name: list[0].data.municipality,
    prefecture: list[0].data.prefecture,
    hubs: list.toSorted((a, b) => a.data.name.localeCompare(b.data.name, 'ja')),
  }));
};

module.exports = (config) => {
  const hubsOf = (api) => api.getFilteredByTag('hubs').filter(({ data }) => data.municipalityCode);
  config.addCollection('places', (api) => placesOf(hubsOf(api)));
  config.addCollection('prefectures', (api) =>
    [...Map.groupBy(placesOf(hubsOf(api)), ({ prefecture }) => prefecture)].map(
      ([prefecture, places]) => ({ prefecture, places }),
    ),
  );
  return { dir: { input: 'site', output: 'dist' }, markdownTemplateEngine: false };
};
