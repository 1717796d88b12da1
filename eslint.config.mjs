import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';
import { depConstraints, impureGlobals } from './tools/structure/arrows.mjs';

const boundaries = (constraints) => [
  'error',
  {
    banTransitiveDependencies: true,
    enforceBuildableLibDependency: false,
    allow: [],
    depConstraints: constraints,
  },
];
const testFiles = ['**/*.spec.ts', '**/testing/**/*.ts'];
const pureRooms = [
  'libs/domain/src/**/*.ts',
  'libs/benchmark/src/**/*.ts',
  'libs/business-case/src/**/*.ts',
  'libs/knowledge/src/**/*.ts',
  'libs/model-lab/src/**/*.ts',
  'libs/scoring-sdk/src/**/*.ts',
  'libs/plugins/*/src/**/*.ts',
];
const testLibraries = ['fast-check', 'highs', '@jest/globals', 'jest'];

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/tmp',
      '**/.nx',
      '**/.angular',
      '**/.erfa',
      '**/node_modules',
      '**/coverage',
      'libs/api-client/src/**',
    ],
  },
  { plugins: { '@nx': nx } },
  {
    files: ['**/*.ts', '**/*.mjs'],
    languageOptions: { parser: tseslint.parser },
    rules: { '@nx/enforce-module-boundaries': boundaries(depConstraints) },
  },
  {
    files: testFiles,
    rules: {
      '@nx/enforce-module-boundaries': boundaries(
        depConstraints.map((c) =>
          c.allowedExternalImports
            ? { ...c, allowedExternalImports: [...c.allowedExternalImports, ...testLibraries] }
            : c,
        ),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, importX.flatConfigs.typescript],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.base.json' })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': [
        'error',
        { allowWithDecorator: true, allowEmpty: false },
      ],
      // `const { dropped: _, ...rest }` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // Nest reads constructor parameter types at run time; a type-only import would erase them.
    files: ['apps/api/**/*.ts', 'apps/admin/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: pureRooms,
    ignores: testFiles,
    rules: {
      'no-restricted-globals': [
        'error',
        ...impureGlobals.map((name) => ({
          name,
          message: 'This room is pure: pass the value in.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'This room is pure: pass the value in.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'crypto'],
              message: 'This room is pure: no Node built-ins.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: testFiles,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@erfa/scoring-sdk',
              allowTypeImports: true,
              message: 'domain uses the types of the SDK, never its code.',
            },
          ],
        },
      ],
    },
  },
  {
    // One way to the database: TenantTransaction. See docs/architecture.md.
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/persistence/**', ...testFiles],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/typeorm',
              importNames: [
                'InjectDataSource',
                'InjectEntityManager',
                'InjectRepository',
                'getDataSourceToken',
              ],
              message: 'Use TenantTransaction from persistence/.',
            },
            {
              name: 'typeorm',
              importNames: ['DataSource', 'EntityManager', 'Repository'],
              message: 'Use TenantTransaction from persistence/.',
              allowTypeImports: false,
            },
            { name: 'pg', message: 'Use TenantTransaction from persistence/.' },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/admin/src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'erfa', style: 'camelCase' },
      ],
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'erfa', style: 'kebab-case' },
      ],
    },
  },
  {
    files: ['apps/admin/src/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['tools/**/*.mjs', 'tools/**/*.ts', 'apps/e2e/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
