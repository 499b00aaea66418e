import {
  callChannel,
  dictionaryChannel,
  eventChannel,
  savePageChannel,
  signChannel,
  type Bridge,
} from '#shared/contract/bridge';
import type { CallName } from '#shared/contract/calls';
import type { CoreEvent } from '#shared/contract/events';

/** The part of Electron's `ipcRenderer` that the bridge uses. */
export interface Channel {
  invoke(channel: string, ...given: unknown[]): Promise<unknown>;
  on(channel: string, listener: (source: unknown, event: unknown) => void): unknown;
  off(channel: string, listener: (source: unknown, event: unknown) => void): unknown;
}

/** Every call by name, so that the contract itself need not be loaded here; one that is missing does not compile. */
const names: Readonly<Record<CallName, true>> = {
  'dossier.status': true,
  'dossier.unlock': true,
  'dossier.openReadOnly': true,
  'dossier.open': true,
  'dossier.makeSample': true,
  'dossier.makeEmpty': true,
  'workplace.rename': true,
  'overview.get': true,
  'workplace.preferences': true,
  'workplace.prefer': true,
  'relationships.list': true,
  'relationships.create': true,
  'topics.tree': true,
  'topics.get': true,
  'meetings.list': true,
  'meetings.get': true,
  'people.list': true,
  'people.get': true,
  'people.create': true,
  'commitments.list': true,
  'markings.scheme': true,
  'markings.editor': true,
  'markings.add': true,
  'markings.move': true,
  'markings.ofPage': true,
  'negotiations.list': true,
  'negotiations.create': true,
  'chapters.create': true,
  'chapters.setStatus': true,
  'rounds.create': true,
  'negotiators.create': true,
  'closureCounts.create': true,
  'issues.create': true,
  'history.field': true,
  'packs.preview': true,
  'packs.exportSeveral': true,
  'packs.stopExport': true,
  'packs.weigh': true,
  'drafts.list': true,
  'fields.edit': true,
  'fields.restore': true,
  'fields.clearIllustrative': true,
  'drafts.keep': true,
  'drafts.drop': true,
  'records.get': true,
  'records.deleted': true,
  'links.set': true,
  'records.delete': true,
  'records.restore': true,
  'history.undo': true,
  'history.redo': true,
  'sources.list': true,
  'sources.uses': true,
  'sources.update': true,
  'sources.create': true,
  'sources.delete': true,
  'topics.create': true,
  'topics.move': true,
  'topics.setFavourite': true,
  'topics.addFigure': true,
  'topics.updateFigure': true,
  'topics.addSensitivity': true,
  'topics.startBrief': true,
  'topics.confirmReviewed': true,
  'points.matrix': true,
  'points.ofPrincipal': true,
  'points.create': true,
  'points.setState': true,
  'points.editMany': true,
  'points.move': true,
  'meetings.create': true,
  'participants.add': true,
  'agenda.addItem': true,
  'agenda.moveItem': true,
  'agenda.addTopic': true,
  'agenda.choosePoint': true,
  'agenda.movePoint': true,
  'agenda.splitItem': true,
  'agenda.mergeWithNext': true,
  'agenda.carryOver': true,
  'meetings.carriedOver': true,
  'meetings.templates': true,
  'day.get': true,
  'day.startItem': true,
  'day.pause': true,
  'day.end': true,
  'day.reset': true,
  'deliveries.record': true,
  'deliveries.withdraw': true,
  'meetings.exportCalendar': true,
  'programme.add': true,
  'programme.change': true,
  'programme.move': true,
  'outcomes.create': true,
  'results.share': true,
  'commitments.create': true,
  'search.find': true,
  'search.list': true,
  'charts.progress': true,
  'charts.standing': true,
  'charts.time': true,
  'packs.style': true,
  'packs.chooseStyle': true,
  'packs.useBuiltInStyle': true,
  'packs.saveBuiltInStyle': true,
  'packs.export': true,
  'packs.issue': true,
  'packs.issueSeveral': true,
  'packs.issueAgain': true,
  'packs.outgoing': true,
  'packs.open': true,
  'packs.issues': true,
  'packs.check': true,
  'packs.recognise': true,
};

/**
 * What the window gets: one function for each call, one to hear events, one to save the page as a PDF, one to give the
 * system a sign and one for the personal dictionary. No channel can be chosen from there.
 */
export function makeBridge(channel: Channel): Bridge {
  const calls = Object.fromEntries(
    Object.keys(names).map((name) => [name, (input: unknown) => channel.invoke(callChannel, name, input)]),
  );
  return {
    calls: calls as unknown as Bridge['calls'],
    onEvent: (listener) => {
      const hear = (_source: unknown, event: unknown): void => {
        listener(event as CoreEvent);
      };
      channel.on(eventChannel, hear);
      return () => {
        channel.off(eventChannel, hear);
      };
    },
    savePage: (title) => channel.invoke(savePageChannel, title) as ReturnType<Bridge['savePage']>,
    dictionary: (change) => channel.invoke(dictionaryChannel, change) as ReturnType<Bridge['dictionary']>,
    giveSign: async (sign) => {
      await channel.invoke(signChannel, sign);
    },
  };
}
