/**
 * Everything the audit can say was done, by the kind under which a log is narrowed down. What an action says in words is in
 * `words/{en,cy}/audit.ts`. The name alone is all that remains of an entry when its party has left, so it says nothing of
 * whom or what it was done to. An action stays here for as long as an entry may name it.
 */
export const auditActions = {
  "sign-in": "sign-in",
  "sign-out": "sign-in",
  "token-first-use": "sign-in",

  "operator-made": "people",
  "person-looked-up": "people",
  "memberships-set": "people",
  invited: "people",
  "invitation-accepted": "people",
  "invitation-taken-back": "people",
  "role-changed": "people",
  "access-removed": "people",
  "access-given-up": "people",

  "agreement-recorded-by-party": "rules",
  "agreement-recorded-by-operator": "rules",
  "agreement-withdrawn": "rules",
  "agreement-lapsed": "rules",
  "ground-rules-published": "rules",

  "sharing-chosen": "sharing",
  "help-line-taken-down": "sharing",

  uploaded: "upload",
  "upload-withdrawn": "upload",

  "campaign-corrected": "correction",
  "campaign-deleted": "correction",
  "campaign-restored": "correction",

  "campaigns-exported": "export",
  "named-standings-exported": "export",
  "uploads-exported": "export",
  "standing-exported": "export",
  "log-exported": "export",
  "party-exported": "export",
  "audit-exported": "export",

  "token-issued": "token",
  "token-rotated": "token",
  "token-revoked": "token",

  "structure-loaded": "structure",
  "nation-added": "structure",
  "nation-renamed": "structure",
  "region-added": "structure",
  "region-changed": "structure",
  "region-removed": "structure",
  "regions-merged": "structure",
  "cluster-added": "structure",
  "cluster-changed": "structure",
  "cluster-removed": "structure",
  "clusters-merged": "structure",
  "party-added": "structure",
  "party-changed": "structure",
  "party-removed": "structure",
  "party-left": "structure",

  "release-started": "release",
  "decisions-read": "release",
} as const;

export type AuditAction = keyof typeof auditActions;
export type AuditKind = (typeof auditActions)[AuditAction];

/** In the order in which a log offers them. */
export const auditKinds = [...new Set(Object.values(auditActions))] as readonly AuditKind[];

/** The actions of these kinds. */
export const actionsOf = (kinds: readonly AuditKind[]): AuditAction[] =>
  (Object.keys(auditActions) as AuditAction[]).filter((action) => kinds.includes(auditActions[action]));
