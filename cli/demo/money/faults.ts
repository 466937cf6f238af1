import type { DemoCounty } from './counties';

/**
 * What goes wrong in the figures of the demonstration, each once: who, when, and by how much. The rest of the figures keeps every
 * rule, so these are the breaches that are found. Amounts in 分.
 */
interface Faults {
  /** 教育专项 allotted short of 2000万. */
  educationShort: { county: DemoCounty; year: number; amount: bigint };
  /** Of 2000万 so much for compulsory schooling, where 1500万 are asked for. */
  compulsory: readonly { county: DemoCounty; year: number; amount: bigint }[];
  /** Education money for something else. */
  educationElsewhere: { county: DemoCounty; year: number; amount: bigint };
  /** 社会事业 money for something else. */
  socialElsewhere: { county: DemoCounty; year: number; amount: bigint };
  /** A department's list of a year without this county. */
  leftOffList: { county: DemoCounty; year: number; department: string };
  /** Received and neither passed on nor paid, from the tranche of that year. */
  idle: { county: DemoCounty; year: number; amount: bigint };
  /** No plan for the use of the year's money was filed. */
  notFiled: { county: DemoCounty; year: number };
  /** Villages without a bus. */
  withoutBus: { county: DemoCounty; villages: number };
}

export const demoFaults: Faults = {
  educationShort: { county: '檀溪县', year: 2016, amount: 1_900_000_000n },
  compulsory: [
    { county: '云溪县', year: 2015, amount: 1_420_000_000n },
    { county: '岚阳县', year: 2016, amount: 1_499_999_900n },
  ],
  educationElsewhere: { county: '枫渡县', year: 2016, amount: 38_000_000n },
  socialElsewhere: { county: '云溪县', year: 2016, amount: 26_500_000n },
  leftOffList: { county: '沐溪县', year: 2016, department: '省农业厅' },
  idle: { county: '芦湾县', year: 2017, amount: 86_000_000n },
  notFiled: { county: '汀岚县', year: 2016 },
  withoutBus: { county: '竹坞县', villages: 3 },
};
