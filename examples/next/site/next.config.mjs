/** @type {import('next').NextConfig} */
export default {
  distDir: 'dist',
  // Where a page names its icon only later in its stream, a browser asks for one by this name.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/pictures/22699.svg' }],
};
