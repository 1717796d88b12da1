/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  ApprovalsView,
  ApprovePlan,
  AskApproval,
  BePresent,
  BeginDraft,
  DecideApproval,
  DecidePlan,
  DraftFindingsView,
  DraftNewsView,
  DraftTrialView,
  DraftView,
  DraftsView,
  GoldenCasesView,
  GoldenOutcomesView,
  ModelApprovalView,
  ModelFileView,
  ModelFilesBeginBody,
  ModelFilesBeginParams,
  ModelFilesDraftParams,
  ModelFilesOverBody,
  ModelFilesOverParams,
  ModelFilesPublishedParams,
  PlanView,
  PlansDecideHeaders,
  PlansUndoHeaders,
  PluginChoicesView,
  PresencesView,
  PublishedDraftView,
  QuestionnaireView,
  QuestionnairesReadParams,
  SaveChanges,
  SavedChangesView,
  SimulateDraft,
  SimulationView,
  TakeBack,
  TryDraft,
  WriteGoldenCase,
  WritingNewsParams,
} from '../model';

import type { HttpHeaders, HttpResponse as AngularHttpResponse } from '@angular/common/http';

interface HttpClientOptions {
  readonly headers?: HttpHeaders | Record<string, string | string[]>;
  readonly context?: HttpContext;
  readonly params?:
    HttpParams | Record<string, string | number | boolean | Array<string | number | boolean>>;
  readonly reportProgress?: boolean;
  readonly withCredentials?: boolean;
  readonly credentials?: RequestCredentials;
  readonly keepalive?: boolean;
  readonly priority?: RequestPriority;
  readonly cache?: RequestCache;
  readonly mode?: RequestMode;
  readonly redirect?: RequestRedirect;
  readonly referrer?: string;
  readonly integrity?: string;
  readonly referrerPolicy?: ReferrerPolicy;
  readonly transferCache?: { includeHeaders?: string[] } | boolean;
  readonly timeout?: number;
}

type HttpClientBodyOptions = HttpClientOptions & {
  readonly observe?: 'body';
};

type HttpClientEventOptions = HttpClientOptions & {
  readonly observe: 'events';
};

type HttpClientResponseOptions = HttpClientOptions & {
  readonly observe: 'response';
};

type HttpClientObserveOptions = HttpClientOptions & {
  readonly observe?: 'body' | 'events' | 'response';
};

type AngularHttpParamValue = string | number | boolean | Array<string | number | boolean>;
type AngularHttpParamValueWithNullable = AngularHttpParamValue | null;

function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys?: ReadonlySet<string>,
  preserveRequiredNullables?: false,
  passthroughKeys?: undefined,
): Record<string, AngularHttpParamValue>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> | undefined,
  preserveRequiredNullables: true,
  passthroughKeys?: undefined,
): Record<string, AngularHttpParamValueWithNullable>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> | undefined,
  preserveRequiredNullables: boolean | undefined,
  passthroughKeys: ReadonlySet<string>,
): Record<string, unknown>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> = new Set(),
  preserveRequiredNullables = false,
  passthroughKeys: ReadonlySet<string> = new Set(),
): Record<string, unknown> {
  const filteredParams: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(params)) {
    if (passthroughKeys.has(key)) {
      if (value !== undefined) {
        filteredParams[key] = value;
      }
      continue;
    }
    if (Array.isArray(value)) {
      const filtered = value
        .filter(
          (item) =>
            item != null &&
            (typeof item === 'string' ||
              typeof item === 'number' ||
              typeof item === 'boolean' ||
              (item instanceof Date && !Number.isNaN(item.getTime()))),
        )
        .map((item) => (item instanceof Date ? item.toISOString() : item)) as Array<
        string | number | boolean
      >;
      if (filtered.length) {
        filteredParams[key] = filtered;
      }
    } else if (value === null && requiredNullableKeys.has(key)) {
      // With a paramsSerializer (preserveRequiredNullables) the literal null
      // is passed through for it to consume; without one, emit an empty
      // string so the required key still reaches the wire as `?key=`
      // instead of being silently dropped. See #3712.
      filteredParams[key] = preserveRequiredNullables ? null : '';
    } else if (value instanceof Date && !Number.isNaN(value.getTime())) {
      // useDates produces Date query params; serialize to ISO so they reach
      // the wire instead of being dropped by the primitive check below. See #3856.
      filteredParams[key] = value.toISOString();
    } else if (
      value != null &&
      (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    ) {
      filteredParams[key] = value;
    }
  }
  return filteredParams;
}

@Injectable({ providedIn: 'root' })
export class ModelDraftsService {
  private readonly http = inject(HttpClient);
  modelFilesTemplate(options?: HttpClientBodyOptions): Observable<Blob>;
  modelFilesTemplate(options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  modelFilesTemplate(options?: HttpClientResponseOptions): Observable<AngularHttpResponse<Blob>>;
  modelFilesTemplate(
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/model-drafts/template.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/model-drafts/template.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/model-drafts/template.xlsx`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
  modelFilesDraft(
    id: string,
    params: ModelFilesDraftParams,
    options?: HttpClientBodyOptions,
  ): Observable<Blob>;
  modelFilesDraft(
    id: string,
    params: ModelFilesDraftParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<Blob>>;
  modelFilesDraft(
    id: string,
    params: ModelFilesDraftParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  modelFilesDraft(
    id: string,
    params: ModelFilesDraftParams,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get(`/api/model-drafts/${encodeURIComponent(String(id))}/file`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/model-drafts/${encodeURIComponent(String(id))}/file`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/model-drafts/${encodeURIComponent(String(id))}/file`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    }) as Observable<Blob>;
  }
  modelFilesPublished(
    id: string,
    params: ModelFilesPublishedParams,
    options?: HttpClientBodyOptions,
  ): Observable<Blob>;
  modelFilesPublished(
    id: string,
    params: ModelFilesPublishedParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<Blob>>;
  modelFilesPublished(
    id: string,
    params: ModelFilesPublishedParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  modelFilesPublished(
    id: string,
    params: ModelFilesPublishedParams,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get(`/api/models/${encodeURIComponent(String(id))}/file`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/models/${encodeURIComponent(String(id))}/file`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/models/${encodeURIComponent(String(id))}/file`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    }) as Observable<Blob>;
  }
  modelFilesBegin<TData = ModelFileView>(
    modelFilesBeginBody: ModelFilesBeginBody,
    params: ModelFilesBeginParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  modelFilesBegin<TData = ModelFileView>(
    modelFilesBeginBody: ModelFilesBeginBody,
    params: ModelFilesBeginParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  modelFilesBegin<TData = ModelFileView>(
    modelFilesBeginBody: ModelFilesBeginBody,
    params: ModelFilesBeginParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  modelFilesBegin<TData = ModelFileView>(
    modelFilesBeginBody: ModelFilesBeginBody,
    params: ModelFilesBeginParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const formData = new FormData();
    formData.append(`model`, modelFilesBeginBody.model);
    if (modelFilesBeginBody.golden !== undefined) {
      modelFilesBeginBody.golden.forEach((value) => formData.append(`golden`, value));
    }
    if (modelFilesBeginBody.answers !== undefined) {
      modelFilesBeginBody.answers.forEach((value) => formData.append(`answers`, value));
    }

    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/model-drafts/from-file`, formData, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/model-drafts/from-file`, formData, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.post<TData>(`/api/model-drafts/from-file`, formData, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  modelFilesOver<TData = ModelFileView>(
    id: string,
    modelFilesOverBody: ModelFilesOverBody,
    params: ModelFilesOverParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  modelFilesOver<TData = ModelFileView>(
    id: string,
    modelFilesOverBody: ModelFilesOverBody,
    params: ModelFilesOverParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  modelFilesOver<TData = ModelFileView>(
    id: string,
    modelFilesOverBody: ModelFilesOverBody,
    params: ModelFilesOverParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  modelFilesOver<TData = ModelFileView>(
    id: string,
    modelFilesOverBody: ModelFilesOverBody,
    params: ModelFilesOverParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const formData = new FormData();
    formData.append(`model`, modelFilesOverBody.model);
    if (modelFilesOverBody.golden !== undefined) {
      modelFilesOverBody.golden.forEach((value) => formData.append(`golden`, value));
    }
    if (modelFilesOverBody.answers !== undefined) {
      modelFilesOverBody.answers.forEach((value) => formData.append(`answers`, value));
    }

    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/from-file`,
        formData,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          params: filteredParams,
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/from-file`,
        formData,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          params: filteredParams,
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/from-file`,
      formData,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,
      },
    );
  }
  questionnairesRead<TData = QuestionnaireView>(
    questionnairesReadBody: Blob,
    params: QuestionnairesReadParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  questionnairesRead<TData = QuestionnaireView>(
    questionnairesReadBody: Blob,
    params: QuestionnairesReadParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  questionnairesRead<TData = QuestionnaireView>(
    questionnairesReadBody: Blob,
    params: QuestionnairesReadParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  questionnairesRead<TData = QuestionnaireView>(
    questionnairesReadBody: Blob,
    params: QuestionnairesReadParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/model-drafts/from-questionnaire`, questionnairesReadBody, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/model-drafts/from-questionnaire`, questionnairesReadBody, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.post<TData>(`/api/model-drafts/from-questionnaire`, questionnairesReadBody, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  draftsList<TData = DraftsView>(options?: HttpClientBodyOptions): Observable<TData>;
  draftsList<TData = DraftsView>(options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
  draftsList<TData = DraftsView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  draftsList<TData = DraftsView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/model-drafts`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/model-drafts`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/model-drafts`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  draftsBegin<TData = DraftView>(
    beginDraft: BeginDraft,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  draftsBegin<TData = DraftView>(
    beginDraft: BeginDraft,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  draftsBegin<TData = DraftView>(
    beginDraft: BeginDraft,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  draftsBegin<TData = DraftView>(
    beginDraft: BeginDraft,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/model-drafts`, beginDraft, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/model-drafts`, beginDraft, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.post<TData>(`/api/model-drafts`, beginDraft, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  draftsChoices<TData = PluginChoicesView>(options?: HttpClientBodyOptions): Observable<TData>;
  draftsChoices<TData = PluginChoicesView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  draftsChoices<TData = PluginChoicesView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  draftsChoices<TData = PluginChoicesView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/model-drafts/plugins`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/model-drafts/plugins`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/model-drafts/plugins`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  draftsShow<TData = DraftView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  draftsShow<TData = DraftView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  draftsShow<TData = DraftView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  draftsShow<TData = DraftView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  draftsDiscard<TData = DraftView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  draftsDiscard<TData = DraftView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  draftsDiscard<TData = DraftView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  draftsDiscard<TData = DraftView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.delete<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  draftsRestore<TData = DraftView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  draftsRestore<TData = DraftView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  draftsRestore<TData = DraftView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  draftsRestore<TData = DraftView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/restoration`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/restoration`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/restoration`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  writingNews<TData = DraftNewsView>(
    id: string,
    params: WritingNewsParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  writingNews<TData = DraftNewsView>(
    id: string,
    params: WritingNewsParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  writingNews<TData = DraftNewsView>(
    id: string,
    params: WritingNewsParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  writingNews<TData = DraftNewsView>(
    id: string,
    params: WritingNewsParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/changes`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/changes`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/changes`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  writingSave<TData = SavedChangesView>(
    id: string,
    saveChanges: SaveChanges,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  writingSave<TData = SavedChangesView>(
    id: string,
    saveChanges: SaveChanges,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  writingSave<TData = SavedChangesView>(
    id: string,
    saveChanges: SaveChanges,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  writingSave<TData = SavedChangesView>(
    id: string,
    saveChanges: SaveChanges,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/changes`,
        saveChanges,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/changes`,
        saveChanges,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/changes`,
      saveChanges,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  writingUndo<TData = SavedChangesView>(
    id: string,
    takeBack: TakeBack,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  writingUndo<TData = SavedChangesView>(
    id: string,
    takeBack: TakeBack,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  writingUndo<TData = SavedChangesView>(
    id: string,
    takeBack: TakeBack,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  writingUndo<TData = SavedChangesView>(
    id: string,
    takeBack: TakeBack,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/undo`,
        takeBack,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/undo`,
        takeBack,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/undo`,
      takeBack,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  writingRedo<TData = SavedChangesView>(
    id: string,
    takeBack: TakeBack,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  writingRedo<TData = SavedChangesView>(
    id: string,
    takeBack: TakeBack,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  writingRedo<TData = SavedChangesView>(
    id: string,
    takeBack: TakeBack,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  writingRedo<TData = SavedChangesView>(
    id: string,
    takeBack: TakeBack,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/redo`,
        takeBack,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/redo`,
        takeBack,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/redo`,
      takeBack,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  writingBePresent<TData = PresencesView>(
    id: string,
    bePresent: BePresent,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  writingBePresent<TData = PresencesView>(
    id: string,
    bePresent: BePresent,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  writingBePresent<TData = PresencesView>(
    id: string,
    bePresent: BePresent,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  writingBePresent<TData = PresencesView>(
    id: string,
    bePresent: BePresent,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/presence`,
        bePresent,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/presence`,
        bePresent,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/presence`,
      bePresent,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  tryingFindings<TData = DraftFindingsView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  tryingFindings<TData = DraftFindingsView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  tryingFindings<TData = DraftFindingsView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  tryingFindings<TData = DraftFindingsView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/findings`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/findings`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/findings`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  tryingTrial<TData = DraftTrialView>(
    id: string,
    tryDraft: TryDraft,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  tryingTrial<TData = DraftTrialView>(
    id: string,
    tryDraft: TryDraft,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  tryingTrial<TData = DraftTrialView>(
    id: string,
    tryDraft: TryDraft,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  tryingTrial<TData = DraftTrialView>(
    id: string,
    tryDraft: TryDraft,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/trial`,
        tryDraft,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/trial`,
        tryDraft,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/trial`,
      tryDraft,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  tryingTryGolden<TData = GoldenOutcomesView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  tryingTryGolden<TData = GoldenOutcomesView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  tryingTryGolden<TData = GoldenOutcomesView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  tryingTryGolden<TData = GoldenOutcomesView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/golden/try`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/golden/try`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/golden/try`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  tryingRemoveGone<TData = GoldenCasesView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  tryingRemoveGone<TData = GoldenCasesView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  tryingRemoveGone<TData = GoldenCasesView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  tryingRemoveGone<TData = GoldenCasesView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/golden/gone-removal`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/golden/gone-removal`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/golden/gone-removal`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  tryingWriteGolden<TData = GoldenCasesView>(
    id: string,
    _case: string,
    writeGoldenCase: WriteGoldenCase,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  tryingWriteGolden<TData = GoldenCasesView>(
    id: string,
    _case: string,
    writeGoldenCase: WriteGoldenCase,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  tryingWriteGolden<TData = GoldenCasesView>(
    id: string,
    _case: string,
    writeGoldenCase: WriteGoldenCase,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  tryingWriteGolden<TData = GoldenCasesView>(
    id: string,
    _case: string,
    writeGoldenCase: WriteGoldenCase,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/golden/${encodeURIComponent(String(_case))}`,
        writeGoldenCase,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/golden/${encodeURIComponent(String(_case))}`,
        writeGoldenCase,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/golden/${encodeURIComponent(String(_case))}`,
      writeGoldenCase,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  tryingRemoveGolden<TData = GoldenCasesView>(
    id: string,
    _case: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  tryingRemoveGolden<TData = GoldenCasesView>(
    id: string,
    _case: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  tryingRemoveGolden<TData = GoldenCasesView>(
    id: string,
    _case: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  tryingRemoveGolden<TData = GoldenCasesView>(
    id: string,
    _case: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/golden/${encodeURIComponent(String(_case))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/golden/${encodeURIComponent(String(_case))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/golden/${encodeURIComponent(String(_case))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  approvalsList<TData = ApprovalsView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  approvalsList<TData = ApprovalsView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  approvalsList<TData = ApprovalsView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  approvalsList<TData = ApprovalsView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/approvals`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/approvals`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/approvals`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  approvalsAsk<TData = ApprovalsView>(
    id: string,
    askApproval: AskApproval,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  approvalsAsk<TData = ApprovalsView>(
    id: string,
    askApproval: AskApproval,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  approvalsAsk<TData = ApprovalsView>(
    id: string,
    askApproval: AskApproval,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  approvalsAsk<TData = ApprovalsView>(
    id: string,
    askApproval: AskApproval,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/approvals`,
        askApproval,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/approvals`,
        askApproval,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/approvals`,
      askApproval,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  approvalsDecide<TData = ApprovalsView>(
    id: string,
    approval: string,
    decideApproval: DecideApproval,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  approvalsDecide<TData = ApprovalsView>(
    id: string,
    approval: string,
    decideApproval: DecideApproval,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  approvalsDecide<TData = ApprovalsView>(
    id: string,
    approval: string,
    decideApproval: DecideApproval,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  approvalsDecide<TData = ApprovalsView>(
    id: string,
    approval: string,
    decideApproval: DecideApproval,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/approvals/${encodeURIComponent(String(approval))}/decision`,
        decideApproval,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/approvals/${encodeURIComponent(String(approval))}/decision`,
        decideApproval,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/approvals/${encodeURIComponent(String(approval))}/decision`,
      decideApproval,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  approvalsPublish<TData = PublishedDraftView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  approvalsPublish<TData = PublishedDraftView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  approvalsPublish<TData = PublishedDraftView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  approvalsPublish<TData = PublishedDraftView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/publication`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/publication`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/publication`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  approvalsOfModel<TData = ModelApprovalView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  approvalsOfModel<TData = ModelApprovalView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  approvalsOfModel<TData = ModelApprovalView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  approvalsOfModel<TData = ModelApprovalView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/models/${encodeURIComponent(String(id))}/approval`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/models/${encodeURIComponent(String(id))}/approval`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/models/${encodeURIComponent(String(id))}/approval`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  simulationsSimulate<TData = SimulationView>(
    id: string,
    simulateDraft: SimulateDraft,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  simulationsSimulate<TData = SimulationView>(
    id: string,
    simulateDraft: SimulateDraft,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  simulationsSimulate<TData = SimulationView>(
    id: string,
    simulateDraft: SimulateDraft,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  simulationsSimulate<TData = SimulationView>(
    id: string,
    simulateDraft: SimulateDraft,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/simulation`,
        simulateDraft,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/simulation`,
        simulateDraft,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/simulation`,
      simulateDraft,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  plansShow<TData = PlanView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  plansShow<TData = PlanView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  plansShow<TData = PlanView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  plansShow<TData = PlanView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/plan`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/plan`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/plan`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  plansDecide<TData = PlanView>(
    id: string,
    key: string,
    decidePlan: DecidePlan,
    headers: PlansDecideHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  plansDecide<TData = PlanView>(
    id: string,
    key: string,
    decidePlan: DecidePlan,
    headers: PlansDecideHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  plansDecide<TData = PlanView>(
    id: string,
    key: string,
    decidePlan: DecidePlan,
    headers: PlansDecideHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  plansDecide<TData = PlanView>(
    id: string,
    key: string,
    decidePlan: DecidePlan,
    headers: PlansDecideHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/plan/decisions/${encodeURIComponent(String(key))}`,
        decidePlan,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/plan/decisions/${encodeURIComponent(String(key))}`,
        decidePlan,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/plan/decisions/${encodeURIComponent(String(key))}`,
      decidePlan,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  plansUndo<TData = PlanView>(
    id: string,
    key: string,
    headers: PlansUndoHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  plansUndo<TData = PlanView>(
    id: string,
    key: string,
    headers: PlansUndoHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  plansUndo<TData = PlanView>(
    id: string,
    key: string,
    headers: PlansUndoHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  plansUndo<TData = PlanView>(
    id: string,
    key: string,
    headers: PlansUndoHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/plan/decisions/${encodeURIComponent(String(key))}/undo`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/plan/decisions/${encodeURIComponent(String(key))}/undo`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/plan/decisions/${encodeURIComponent(String(key))}/undo`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  plansApprove<TData = PlanView>(
    id: string,
    approvePlan: ApprovePlan,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  plansApprove<TData = PlanView>(
    id: string,
    approvePlan: ApprovePlan,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  plansApprove<TData = PlanView>(
    id: string,
    approvePlan: ApprovePlan,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  plansApprove<TData = PlanView>(
    id: string,
    approvePlan: ApprovePlan,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/plan/approve`,
        approvePlan,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/plan/approve`,
        approvePlan,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/plan/approve`,
      approvePlan,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
