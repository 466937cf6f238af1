import { createBrowserRouter, Navigate } from 'react-router';
import { CampaignPage } from './campaigns/campaign-page';
import { CasePage } from './case/case-page';
import { AppLayout } from './layout/app-layout';
import { RequireSession } from './layout/require-session';
import { LedgerPage } from './ledger/ledger-page';
import { LetterPage } from './letters/letter-page';
import { LettersPage } from './letters/letters-page';
import { NoticesPage } from './notices/notices-page';
import { NotFound } from './parts/not-found';
import { RouteError } from './parts/route-error';
import { ProceedingPage } from './proceedings/proceeding-page';
import { ProceedingsPage } from './proceedings/proceedings-page';
import { SignInPage } from './session/sign-in-page';
import { StandInsPage } from './stand-ins/stand-ins-page';
import { TasksPage } from './tasks/tasks-page';

/** Addresses of the application; the mails link to `/cases/:id`, `/letters/:id` and `/proceedings/:id`. */
export const createRouter = () =>
  createBrowserRouter([
    { path: '/sign-in', element: <SignInPage />, errorElement: <RouteError /> },
    {
      element: <RequireSession />,
      hydrateFallbackElement: <></>,
      errorElement: <RouteError />,
      children: [
        {
          element: <AppLayout />,
          children: [
            {
              errorElement: <RouteError />,
              children: [
                { index: true, element: <Navigate to="/tasks" replace /> },
                { path: 'tasks', element: <TasksPage /> },
                { path: 'ledger', element: <LedgerPage /> },
                { path: 'cases/:id', element: <CasePage kind="case" /> },
                { path: 'unit-files/:id', element: <CasePage kind="unit-file" /> },
                { path: 'proceedings', element: <ProceedingsPage /> },
                { path: 'proceedings/:id', element: <ProceedingPage /> },
                { path: 'letters', element: <LettersPage /> },
                { path: 'letters/:id', element: <LetterPage /> },
                { path: 'campaigns', element: <CampaignPage /> },
                { path: 'campaigns/:id', element: <CampaignPage /> },
                {
                  path: 'campaigns/:id/revisions',
                  lazy: async () => ({
                    Component: (await import('./revisions/revisions-page.js')).RevisionsPage,
                  }),
                },
                { path: 'notices', element: <NoticesPage /> },
                { path: 'stand-ins', element: <StandInsPage /> },
                {
                  path: 'calendars',
                  lazy: async () => ({
                    Component: (await import('./calendars/calendars-page.js')).CalendarsPage,
                  }),
                },
                {
                  path: 'import',
                  lazy: async () => ({ Component: (await import('./drafts/import-page.js')).ImportPage }),
                },
                {
                  path: 'drafts/:id',
                  lazy: async () => ({ Component: (await import('./drafts/draft-page.js')).DraftPage }),
                },
                { path: '*', element: <NotFound /> },
              ],
            },
          ],
        },
      ],
    },
  ]);
