import { findActor, hashToken, openSession } from '../prisma/people/sessions';
import { commandDockets } from '../prisma/record/command-docket';
import { p95, timed, type Measure } from './measure';
import { withBenchSystem } from './open-bench-system';
import { leadUnit, liaisonOf, writeSyntheticCampaign } from './synthetic-campaign';

const CASES = 40;
const WARM_UP = 40;
const TIMES = 400;
const GOAL = 3;

const command = (n: number) => ({
  kind: 'report-progress' as const,
  percent: n % 100,
  text: `本周完成第 ${n} 批入户核实`,
  fileIds: [],
});

/** A progress report over HTTP against the same command's transaction alone, in turns on the same cases. */
export const httpCommand: Measure = {
  name: 'http-command',
  what: "a person's command over HTTP against its bare transaction",
  run: say =>
    withBenchSystem(async ({ db, api }) => {
      const campaignId = await writeSyntheticCampaign(db, CASES, Date.now());
      const cases = await db.docket.findMany({
        where: { campaignId, kind: 'case' },
        orderBy: { position: 'asc' },
        select: { id: true, position: true },
      });
      const tokens = new Map<string, string>();
      const tokenOf = async (unitId: string): Promise<string> => {
        const token = tokens.get(unitId) ?? (await openSession(db, liaisonOf(unitId), Date.now())).token;
        tokens.set(unitId, token);
        return token;
      };
      const overHttp: number[] = [];
      const bare: number[] = [];
      say(`${TIMES} commands each way`);
      for (let n = 0; n < WARM_UP + TIMES; n++) {
        const { id, position } = cases[n % cases.length]!;
        const token = await tokenOf(leadUnit(position));
        const actor = await findActor(db, hashToken(token), Date.now());
        if (!actor) throw new Error('no session');
        const direct = await timed(() =>
          commandDockets(db, {
            campaignId,
            docketIds: [id],
            command: command(n),
            actor,
            requestId: 'bench',
          }),
        );
        const { version } = await db.docket.findUniqueOrThrow({ where: { id }, select: { version: true } });
        const whole = await timed(async () => {
          const response = await fetch(`${api.url}/api/v1/cases/${encodeURIComponent(id)}/commands`, {
            method: 'POST',
            headers: {
              authorization: `Bearer ${token}`,
              'content-type': 'application/json',
              'if-match': `"${version}"`,
              'idempotency-key': `bench:${n}`,
            },
            body: JSON.stringify({ command: command(n) }),
          });
          const body = await response.text();
          if (!response.ok) throw new Error(`${response.status} ${body}`);
        });
        if (n < WARM_UP) continue;
        bare.push(direct);
        overHttp.push(whole);
      }
      const ratio = p95(overHttp) / p95(bare);
      return [
        {
          what: 'command over HTTP, p95',
          goal: `≤ ${GOAL.toFixed(2)}×`,
          value: `${ratio.toFixed(2)}×`,
          isMet: ratio <= GOAL,
          against: `${p95(overHttp).toFixed(1)} ms over HTTP, ${p95(bare).toFixed(1)} ms bare transaction`,
        },
      ];
    }),
};
