import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pdfAssets } from './build/pdf-assets.js';

/** The API during development; in operation the API itself serves `dist`. */
const api = process.env['TALAKTE_API'] ?? 'http://localhost:3000';
/** Commands are refused from a foreign origin, and the development server is one. */
const proxy = { target: api, changeOrigin: true, headers: { origin: api } };

export default defineConfig(({ mode }) => ({
  // A production build fails when an English translation is missing.
  plugins: [react(), lingui({ failOnMissing: mode === 'production', failOnCompileError: true }), pdfAssets()],
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 900 },
  server: { port: 5173, proxy: { '/api': proxy, '/health': proxy } },
}));
