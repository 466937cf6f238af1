import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { RouteError } from './parts/route-error';
import { RequireSession } from './session/require-session';

type Page = () => Promise<{ Component: React.ComponentType }>;
const page = (path: string, lazy: Page): RouteObject => ({ path, lazy });

/** Every page comes with its own script when it is asked for. The mails link to cases, letters and proceedings. */
const pages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./shell/home-page.js')).HomePage }) },
  { path: 'tasks', element: <Navigate to="/" replace /> },
  page('tasks/all', async () => ({ Component: (await import('./tasks/tasks-page.js')).TasksPage })),
  page('cockpit', async () => ({
    Component: (await import('./leader/cockpit/cockpit-page.js')).CockpitPage,
  })),
  page('tasks/:id', async () => ({ Component: (await import('./unit/task/task-page.js')).TaskPage })),
  page('sign-offs/:id', async () => ({
    Component: (await import('./unit/sign-off/sign-off-page.js')).SignOffPage,
  })),
  page('unit', async () => ({
    Component: (await import('./unit/standing/standing-page.js')).StandingPage,
  })),
  page('units/:id', async () => ({
    Component: (await import('./unit/standing/standing-page.js')).StandingPage,
  })),
  page('ledger', async () => ({ Component: (await import('./ledger/ledger-page.js')).LedgerPage })),
  page('cases/:id', async () => ({ Component: (await import('./case/case-page.js')).CaseOfProblem })),
  page('unit-files/:id', async () => ({ Component: (await import('./case/case-page.js')).UnitFile })),
  page('proceedings', async () => ({
    Component: (await import('./proceedings/proceedings-page.js')).ProceedingsPage,
  })),
  page('proceedings/:id', async () => ({
    Component: (await import('./leader/proposal/proceeding-or-proposal.js')).ProceedingOrProposal,
  })),
  page('instructions', async () => ({
    Component: (await import('./leader/instructions/instructions-page.js')).InstructionsPage,
  })),
  page('letters', async () => ({ Component: (await import('./letters/letters-page.js')).LettersPage })),
  page('letters/:id', async () => ({ Component: (await import('./letters/letter-page.js')).LetterPage })),
  page('campaigns', async () => ({ Component: (await import('./campaigns/campaign-page.js')).CampaignPage })),
  page('campaigns/:id', async () => ({
    Component: (await import('./campaigns/campaign-page.js')).CampaignPage,
  })),
  page('campaigns/:id/revisions', async () => ({
    Component: (await import('./revisions/revisions-page.js')).RevisionsPage,
  })),
  page('report', async () => ({ Component: (await import('./report/report-page.js')).ReportPage })),
  page('report/forms', async () => ({
    Component: (await import('./report/forms-page.js')).FormsPage,
  })),
  page('campaigns/:campaignId/returns/:unitId/:purpose', async () => ({
    Component: (await import('./unit/document/document-page.js')).DocumentPage,
  })),
  page('targets', async () => ({ Component: (await import('./targets/targets-page.js')).TargetsPage })),
  page('targets/read', async () => ({
    Component: (await import('./read-rules/read-rules-page.js')).ReadRulesPage,
  })),
  page('targets/rows/:key', async () => ({ Component: (await import('./targets/row-page.js')).RowPage })),
  page('targets/money', async () => ({
    Component: (await import('./money-flow/money-flow-page.js')).MoneyFlowPage,
  })),
  page('breaches', async () => ({ Component: (await import('./breaches/breaches-page.js')).BreachesPage })),
  page('breaches/:id', async () => ({ Component: (await import('./breaches/breach-page.js')).BreachPage })),
  page('figures', async () => ({ Component: (await import('./figures/figures-page.js')).FiguresPage })),
  page('figures/imports/:batchId', async () => ({
    Component: (await import('./figures/import-page.js')).ImportedPage,
  })),
  page('assessments', async () => ({
    Component: (await import('./assessments/assessments-page.js')).AssessmentsPage,
  })),
  page('assessments/:campaignId', async () => ({
    Component: (await import('./assessments/assessment-page.js')).AssessmentPage,
  })),
  page('findings', async () => ({ Component: (await import('./findings/findings-page.js')).FindingsPage })),
  page('findings/:id', async () => ({ Component: (await import('./findings/finding-page.js')).FindingPage })),
  page('notices', async () => ({ Component: (await import('./notices/notices-page.js')).NoticesPage })),
  page('stand-ins', async () => ({
    Component: (await import('./stand-ins/stand-ins-page.js')).StandInsPage,
  })),
  page('handover', async () => ({ Component: (await import('./handover/handover-page.js')).HandoverPage })),
  page('profile', async () => ({ Component: (await import('./profile/profile-page.js')).ProfilePage })),
  page('calendars', async () => ({
    Component: (await import('./calendars/calendars-page.js')).CalendarsPage,
  })),
  page('import', async () => ({ Component: (await import('./drafts/import-page.js')).ImportPage })),
  page('drafts/:id', async () => ({ Component: (await import('./drafts/draft-page.js')).DraftPage })),
  page('*', async () => ({ Component: (await import('./parts/not-found.js')).NotFound })),
];

export const createRouter = () =>
  createBrowserRouter([
    {
      path: '/sign-in',
      errorElement: <RouteError />,
      hydrateFallbackElement: <></>,
      lazy: async () => ({ Component: (await import('./session/sign-in-page.js')).SignInPage }),
    },
    // For developers, in no menu; it asks the API for nothing.
    {
      path: '/dev/gallery',
      errorElement: <RouteError />,
      hydrateFallbackElement: <></>,
      lazy: async () => ({ Component: (await import('./dev/gallery-alone.js')).GalleryAlone }),
    },
    {
      element: <RequireSession />,
      hydrateFallbackElement: <></>,
      errorElement: <RouteError />,
      children: [
        {
          lazy: async () => ({ Component: (await import('./shell/signed-in.js')).SignedIn }),
          children: [{ errorElement: <RouteError />, children: pages }],
        },
      ],
    },
  ]);
