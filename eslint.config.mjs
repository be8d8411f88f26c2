import prettier from 'eslint-config-prettier';
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';

const electronPaths = ['electron', 'electron/main', 'electron/renderer', 'electron/common'];

/** Forbid importing some names of electron, or all of it. */
const forbidElectron = (message, importNames) => [
  'error',
  { paths: electronPaths.map((name) => ({ name, message, ...(importNames && { importNames }) })) },
];

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'coverage/', 'test-results/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  prettier,
  {
    files: ['**/*.{ts,mjs,vue}'],
    languageOptions: {
      parser: vueParser,
      parserOptions: { parser: tseslint.parser, sourceType: 'module', extraFileExtensions: ['.vue'] },
    },
    rules: {
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/no-static-inline-styles': 'error',
    },
  },
  {
    files: ['src-*/**/*.{ts,vue}'],
    rules: {
      'no-restricted-imports': forbidElectron('Only src-main/shell/ may import electron: hand in what you need.'),
    },
  },
  {
    files: ['src-main/shell/**/*.ts'],
    rules: {
      'no-restricted-imports': forbidElectron('Raw IPC is only for shell/ipc.ts and shell/preload.ts.', [
        'ipcMain',
        'ipcRenderer',
        'contextBridge',
      ]),
    },
  },
  { files: ['src-main/shell/{ipc,preload}.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['scripts/**', 'test/**', '*.ts'], rules: { 'no-console': 'off' } },
);
