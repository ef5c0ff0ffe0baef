module.exports = {
  layout: 'hub.njk',
  tags: 'hubs',
  permalink: ({ id }) => `/hubs/${id}/`,
};
