export const rule = () => ({});
