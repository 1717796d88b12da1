/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  AgreeAnswer,
  AssessmentView,
  AssessmentsAgreeHeaders,
  AssessmentsReopenHeaders,
  AssessmentsSubmitHeaders,
  AssessmentsView,
  AssignSection,
  ChooseUnits,
  ConsensusView,
  ExplanationView,
  ResultView,
  SettleSection,
  SubmitAssessment,
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

@Injectable({ providedIn: 'root' })
export class AssessmentsService {
  private readonly http = inject(HttpClient);
  assessmentsList<TData = AssessmentsView>(options?: HttpClientBodyOptions): Observable<TData>;
  assessmentsList<TData = AssessmentsView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  assessmentsList<TData = AssessmentsView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  assessmentsList<TData = AssessmentsView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/assessments`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/assessments`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/assessments`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  assessmentsShow<TData = AssessmentView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  assessmentsShow<TData = AssessmentView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  assessmentsShow<TData = AssessmentView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  assessmentsShow<TData = AssessmentView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/assessments/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/assessments/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/assessments/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  assessmentsAssign<TData = AssessmentView>(
    id: string,
    section: string,
    assignSection: AssignSection,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  assessmentsAssign<TData = AssessmentView>(
    id: string,
    section: string,
    assignSection: AssignSection,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  assessmentsAssign<TData = AssessmentView>(
    id: string,
    section: string,
    assignSection: AssignSection,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  assessmentsAssign<TData = AssessmentView>(
    id: string,
    section: string,
    assignSection: AssignSection,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/sections/${encodeURIComponent(String(section))}`,
        assignSection,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/sections/${encodeURIComponent(String(section))}`,
        assignSection,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/assessments/${encodeURIComponent(String(id))}/sections/${encodeURIComponent(String(section))}`,
      assignSection,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  assessmentsChooseUnits<TData = AssessmentView>(
    id: string,
    chooseUnits: ChooseUnits,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  assessmentsChooseUnits<TData = AssessmentView>(
    id: string,
    chooseUnits: ChooseUnits,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  assessmentsChooseUnits<TData = AssessmentView>(
    id: string,
    chooseUnits: ChooseUnits,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  assessmentsChooseUnits<TData = AssessmentView>(
    id: string,
    chooseUnits: ChooseUnits,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/units`,
        chooseUnits,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/units`,
        chooseUnits,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/assessments/${encodeURIComponent(String(id))}/units`,
      chooseUnits,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  assessmentsReadConsensus<TData = ConsensusView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  assessmentsReadConsensus<TData = ConsensusView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  assessmentsReadConsensus<TData = ConsensusView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  assessmentsReadConsensus<TData = ConsensusView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/assessments/${encodeURIComponent(String(id))}/consensus`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/assessments/${encodeURIComponent(String(id))}/consensus`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/assessments/${encodeURIComponent(String(id))}/consensus`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  assessmentsSettle<TData = ConsensusView>(
    id: string,
    settleSection: SettleSection,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  assessmentsSettle<TData = ConsensusView>(
    id: string,
    settleSection: SettleSection,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  assessmentsSettle<TData = ConsensusView>(
    id: string,
    settleSection: SettleSection,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  assessmentsSettle<TData = ConsensusView>(
    id: string,
    settleSection: SettleSection,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/consensus`,
        settleSection,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/consensus`,
        settleSection,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/assessments/${encodeURIComponent(String(id))}/consensus`,
      settleSection,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  assessmentsAgree<TData = ConsensusView>(
    id: string,
    question: string,
    agreeAnswer: AgreeAnswer,
    headers: AssessmentsAgreeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  assessmentsAgree<TData = ConsensusView>(
    id: string,
    question: string,
    agreeAnswer: AgreeAnswer,
    headers: AssessmentsAgreeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  assessmentsAgree<TData = ConsensusView>(
    id: string,
    question: string,
    agreeAnswer: AgreeAnswer,
    headers: AssessmentsAgreeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  assessmentsAgree<TData = ConsensusView>(
    id: string,
    question: string,
    agreeAnswer: AgreeAnswer,
    headers: AssessmentsAgreeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/consensus/${encodeURIComponent(String(question))}`,
        agreeAnswer,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/consensus/${encodeURIComponent(String(question))}`,
        agreeAnswer,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/assessments/${encodeURIComponent(String(id))}/consensus/${encodeURIComponent(String(question))}`,
      agreeAnswer,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  assessmentsSubmit<TData = AssessmentView>(
    id: string,
    submitAssessment: SubmitAssessment,
    headers: AssessmentsSubmitHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  assessmentsSubmit<TData = AssessmentView>(
    id: string,
    submitAssessment: SubmitAssessment,
    headers: AssessmentsSubmitHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  assessmentsSubmit<TData = AssessmentView>(
    id: string,
    submitAssessment: SubmitAssessment,
    headers: AssessmentsSubmitHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  assessmentsSubmit<TData = AssessmentView>(
    id: string,
    submitAssessment: SubmitAssessment,
    headers: AssessmentsSubmitHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/submission`,
        submitAssessment,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/submission`,
        submitAssessment,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.post<TData>(
      `/api/assessments/${encodeURIComponent(String(id))}/submission`,
      submitAssessment,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  assessmentsReopen<TData = AssessmentView>(
    id: string,
    headers: AssessmentsReopenHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  assessmentsReopen<TData = AssessmentView>(
    id: string,
    headers: AssessmentsReopenHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  assessmentsReopen<TData = AssessmentView>(
    id: string,
    headers: AssessmentsReopenHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  assessmentsReopen<TData = AssessmentView>(
    id: string,
    headers: AssessmentsReopenHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/submission`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/submission`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.delete<TData>(
      `/api/assessments/${encodeURIComponent(String(id))}/submission`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  assessmentsExplanation<TData = ExplanationView>(
    id: string,
    node: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  assessmentsExplanation<TData = ExplanationView>(
    id: string,
    node: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  assessmentsExplanation<TData = ExplanationView>(
    id: string,
    node: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  assessmentsExplanation<TData = ExplanationView>(
    id: string,
    node: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/explanations/${encodeURIComponent(String(node))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/explanations/${encodeURIComponent(String(node))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.get<TData>(
      `/api/assessments/${encodeURIComponent(String(id))}/explanations/${encodeURIComponent(String(node))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  assessmentsResult<TData = ResultView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  assessmentsResult<TData = ResultView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  assessmentsResult<TData = ResultView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  assessmentsResult<TData = ResultView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/assessments/${encodeURIComponent(String(id))}/result`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/assessments/${encodeURIComponent(String(id))}/result`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/assessments/${encodeURIComponent(String(id))}/result`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
}
