import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module';
import { readConfig } from '../config';
import { createDocument } from '../http/openapi';

/** Writes the OpenAPI document to the file named as argument; needs no database. */
const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('Name the file to write.');
const config = readConfig({}, path.resolve(import.meta.dirname, '../../..'));
const app = await NestFactory.create<NestFastifyApplication>(
  AppModule.forRoot(config, 'postgresql://nobody@127.0.0.1/none'),
  new FastifyAdapter(),
  {
    preview: true,
    abortOnError: false,
    logger: ['error'],
  },
);
fs.writeFileSync(target, `${JSON.stringify(createDocument(app), null, 2)}\n`);
process.exit(0);
