import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type DraftView, modelsListResource } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { StatusTag } from '../progress/status-tag';
import { SessionKeeper } from '../session/session-keeper';
import { BeginDialog } from './begin-dialog';
import { DraftsList } from './drafts-list';

/** Modeller: every published version, to be read by all, and KL's drafts. */
@Component({
  selector: 'erfa-models-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    BeginDialog,
    DatePipe,
    DraftsList,
    EmptyState,
    LocalPipe,
    PageHeader,
    Problem,
    RouterLink,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  template: `
    <erfa-page-header [heading]="'places.models' | text" [lead]="'models.lead' | text">
      @if (mayAuthor) {
        <ng-container erfaActions>
          <a class="button button-secondary" routerLink="/models/project-needs">{{
            'places.maturityNeeds' | text
          }}</a>
          <a class="button button-secondary" routerLink="/models/from-questionnaire">
            {{ 'models.fromQuestionnaire' | text }}
          </a>
          <a class="button button-secondary" routerLink="/models/from-file">{{
            'modelFiles.open' | text
          }}</a>
          <button type="button" class="button button-primary" (click)="beginning.set(true)">
            {{ 'models.begin.open' | text }}
          </button>
        </ng-container>
      }
    </erfa-page-header>
    @if (mayAuthor) {
      @if (beginning()) {
        <erfa-begin-dialog
          [(open)]="beginning"
          [models]="models.hasValue() ? models.value().models : []"
          (begun)="write($event)"
        />
      }
      <section class="erfa-section">
        <erfa-drafts-list />
      </section>
      <h2 class="published">{{ 'models.published' | text }}</h2>
    }
    @if (models.error(); as error) {
      <erfa-problem [error]="error" (retry)="models.reload()" />
    } @else if (!models.hasValue()) {
      <erfa-waiting />
    } @else if (models.value().models.length === 0) {
      <erfa-empty-state
        class="erfa-gap"
        [heading]="'models.empty.heading' | text"
        [text]="'models.empty.text' | text"
      />
    } @else {
      <table erfaTable [class]="mayAuthor ? 'erfa-gap-small' : 'erfa-gap'">
        <caption class="erfa-spoken">
          {{
            'places.models' | text
          }}
        </caption>
        <thead>
          <tr erfaRow>
            <th erfaColumn>{{ 'models.column.model' | text }}</th>
            <th erfaColumn class="erfa-number">{{ 'models.column.version' | text }}</th>
            <th erfaColumn class="erfa-number">{{ 'models.column.questions' | text }}</th>
            <th erfaColumn class="erfa-number">{{ 'models.column.minutes' | text }}</th>
            <th erfaColumn>{{ 'models.column.plugin' | text }}</th>
            <th erfaColumn>{{ 'models.column.published' | text }}</th>
          </tr>
        </thead>
        <tbody>
          @for (model of models.value().models; track model.id) {
            <tr erfaRow>
              <th erfaRowHead>
                <a [routerLink]="['/models', model.id]">{{ model.title | local }}</a>
                <span class="erfa-small erfa-soft key">{{ model.key }}</span>
              </th>
              <td class="erfa-number" [erfaCell]="'models.column.version' | text">
                {{ model.version }}
              </td>
              <td class="erfa-number" [erfaCell]="'models.column.questions' | text">
                {{ model.questionCount }}
              </td>
              <td class="erfa-number" [erfaCell]="'models.column.minutes' | text">
                {{ model.minutes }}
              </td>
              <td [erfaCell]="'models.column.plugin' | text">
                @if (model.plugin.title; as title) {
                  {{ title | local }}
                } @else {
                  {{ model.plugin.id }}
                }
                @if (model.plugin.problem) {
                  <erfa-status-tag status="attention">{{ 'models.cannot' | text }}</erfa-status-tag>
                }
              </td>
              <td [erfaCell]="'models.column.published' | text">
                {{ model.publishedAt | erfaDate: 'short' }}
                @if (model.retiredAt) {
                  <erfa-status-tag status="later">{{ 'models.retired' | text }}</erfa-status-tag>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    }
  `,
  styles: `
    /* As far below the drafts as a section of its own. */
    .published {
      margin-top: 4.8rem;
    }
    /* Two models may have the same title. */
    .key {
      display: block;
      font-weight: 400;
    }
  `,
})
export class ModelsPage {
  private readonly keeper = inject(SessionKeeper);
  private readonly router = inject(Router);
  protected readonly models = modelsListResource();
  protected readonly mayAuthor = this.keeper.may('model.author');
  protected readonly beginning = signal(false);

  protected async write({ id }: DraftView): Promise<void> {
    await this.router.navigate(['/models/drafts', id]);
  }
}
