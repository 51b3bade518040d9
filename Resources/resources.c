// Written by Resources/generate. The data files themselves, in the order of their names.
#include "resources.h"

typedef struct { const char *name; const unsigned char *bytes; size_t length; } Resource;

static const unsigned char bytes0[] = {
#embed "audit-tools/adults-assessment.json"
};
static const unsigned char bytes1[] = {
#embed "audit-tools/case-file.json"
};
static const unsigned char bytes2[] = {
#embed "audit-tools/child-sexual-exploitation.json"
};
static const unsigned char bytes3[] = {
#embed "audit-tools/compliance-tier.json"
};
static const unsigned char bytes4[] = {
#embed "audit-tools/domestic-abuse.json"
};
static const unsigned char bytes5[] = {
#embed "audit-tools/making-safeguarding-personal.json"
};
static const unsigned char bytes6[] = {
#embed "audit-tools/quality-tier.json"
};
static const unsigned char bytes7[] = {
#embed "audit-tools/section-11.json"
};
static const unsigned char bytes8[] = {
#embed "audit-tools/self-neglect.json"
};
static const unsigned char bytes9[] = {
#embed "audit-tools/strategy-discussions.json"
};
static const unsigned char bytes10[] = {
#embed "audit-tools/transitions.json"
};
static const unsigned char bytes11[] = {
#embed "demo/audits/01-section-11-last-year.json"
};
static const unsigned char bytes12[] = {
#embed "demo/audits/02-outcomes.json"
};
static const unsigned char bytes13[] = {
#embed "demo/audits/03-transitions.json"
};
static const unsigned char bytes14[] = {
#embed "demo/audits/04-capacity.json"
};
static const unsigned char bytes15[] = {
#embed "demo/audits/05-conferences.json"
};
static const unsigned char bytes16[] = {
#embed "demo/audits/06-attendance-replaced.json"
};
static const unsigned char bytes17[] = {
#embed "demo/audits/07-exploitation.json"
};
static const unsigned char bytes18[] = {
#embed "demo/audits/08-strategy-discussions.json"
};
static const unsigned char bytes19[] = {
#embed "demo/audits/09-partner-inspection.json"
};
static const unsigned char bytes20[] = {
#embed "demo/audits/10-domestic-abuse.json"
};
static const unsigned char bytes21[] = {
#embed "demo/audits/11-outcomes-again.json"
};
static const unsigned char bytes22[] = {
#embed "demo/audits/12-section-11-this-year.json"
};
static const unsigned char bytes23[] = {
#embed "demo/audits/13-adults-assessment.json"
};
static const unsigned char bytes24[] = {
#embed "demo/banks.json"
};
static const unsigned char bytes25[] = {
#embed "demo/cases/adult-c.json"
};
static const unsigned char bytes26[] = {
#embed "demo/cases/adult-d.json"
};
static const unsigned char bytes27[] = {
#embed "demo/cases/adult-e.json"
};
static const unsigned char bytes28[] = {
#embed "demo/cases/adult-k.json"
};
static const unsigned char bytes29[] = {
#embed "demo/cases/adult-m.json"
};
static const unsigned char bytes30[] = {
#embed "demo/cases/adult-p.json"
};
static const unsigned char bytes31[] = {
#embed "demo/cases/adult-t.json"
};
static const unsigned char bytes32[] = {
#embed "demo/cases/child-g.json"
};
static const unsigned char bytes33[] = {
#embed "demo/cases/child-v.json"
};
static const unsigned char bytes34[] = {
#embed "demo/cases/children-l.json"
};
static const unsigned char bytes35[] = {
#embed "demo/cases/family-f.json"
};
static const unsigned char bytes36[] = {
#embed "demo/cases/young-people.json"
};
static const unsigned char bytes37[] = {
#embed "demo/chronologies/adult-k.json"
};
static const unsigned char bytes38[] = {
#embed "demo/chronologies/adult-m.json"
};
static const unsigned char bytes39[] = {
#embed "demo/directory.json"
};
static const unsigned char bytes40[] = {
#embed "demo/history.json"
};
static const unsigned char bytes41[] = {
#embed "demo/new-referral.json"
};
static const unsigned char bytes42[] = {
#embed "demo/plans/01-self-neglect.json"
};
static const unsigned char bytes43[] = {
#embed "demo/plans/02-infants.json"
};
static const unsigned char bytes44[] = {
#embed "demo/plans/03-family-f.json"
};
static const unsigned char bytes45[] = {
#embed "demo/plans/04-neglect.json"
};
static const unsigned char bytes46[] = {
#embed "demo/plans/05-neglect-northfell.json"
};
static const unsigned char bytes47[] = {
#embed "demo/plans/06-transitions.json"
};
static const unsigned char bytes48[] = {
#embed "demo/plans/07-capacity-audit.json"
};
static const unsigned char bytes49[] = {
#embed "demo/plans/08-section-11.json"
};
static const unsigned char bytes50[] = {
#embed "demo/plans/09-inspection.json"
};
static const unsigned char bytes51[] = {
#embed "demo/plans/10-police.json"
};
static const unsigned char bytes52[] = {
#embed "demo/plans/11-discharge-imported.json"
};
static const unsigned char bytes53[] = {
#embed "demo/plans/12-domestic-abuse.json"
};
static const unsigned char bytes54[] = {
#embed "demo/plans/13-outcomes-audit.json"
};
static const unsigned char bytes55[] = {
#embed "demo/rounds/last-meeting.json"
};
static const unsigned char bytes56[] = {
#embed "frameworks/care-act-2014.json"
};
static const unsigned char bytes57[] = {
#embed "frameworks/general.json"
};
static const unsigned char bytes58[] = {
#embed "frameworks/learning-review.json"
};
static const unsigned char bytes59[] = {
#embed "frameworks/wales-practice-reviews.json"
};
static const unsigned char bytes60[] = {
#embed "frameworks/wales-susr.json"
};
static const unsigned char bytes61[] = {
#embed "frameworks/working-together-2015.json"
};
static const unsigned char bytes62[] = {
#embed "frameworks/working-together-2018.json"
};
static const unsigned char bytes63[] = {
#embed "frameworks/working-together-2023.json"
};
static const unsigned char bytes64[] = {
#embed "holidays/england-and-wales.json"
};
static const unsigned char bytes65[] = {
#embed "holidays/northern-ireland.json"
};
static const unsigned char bytes66[] = {
#embed "holidays/scotland.json"
};
static const unsigned char bytes67[] = {
#embed "kinds/apr.json"
};
static const unsigned char bytes68[] = {
#embed "kinds/cpr.json"
};
static const unsigned char bytes69[] = {
#embed "kinds/lcspr.json"
};
static const unsigned char bytes70[] = {
#embed "kinds/malr.json"
};
static const unsigned char bytes71[] = {
#embed "kinds/other.json"
};
static const unsigned char bytes72[] = {
#embed "kinds/sar.json"
};
static const unsigned char bytes73[] = {
#embed "kinds/scr.json"
};
static const unsigned char bytes74[] = {
#embed "kinds/single-agency.json"
};
static const unsigned char bytes75[] = {
#embed "kinds/susr.json"
};
static const unsigned char bytes76[] = {
#embed "lists/claim-open-words.json"
};
static const unsigned char bytes77[] = {
#embed "lists/complete-words.json"
};
static const unsigned char bytes78[] = {
#embed "lists/harm-types.json"
};
static const unsigned char bytes79[] = {
#embed "lists/paused-words.json"
};
static const unsigned char bytes80[] = {
#embed "lists/themes.json"
};
static const unsigned char bytes81[] = {
#embed "scales/compliance.json"
};
static const unsigned char bytes82[] = {
#embed "scales/met.json"
};
static const unsigned char bytes83[] = {
#embed "scales/ofsted-legacy.json"
};
static const unsigned char bytes84[] = {
#embed "scales/ofsted.json"
};
static const unsigned char bytes85[] = {
#embed "scales/rag.json"
};
static const unsigned char bytes86[] = {
#embed "scales/yes-no.json"
};
static const unsigned char bytes87[] = {
#embed "scales/zero-to-three.json"
};
static const unsigned char bytes88[] = {
#embed "schema/agencies.schema.json"
};
static const unsigned char bytes89[] = {
#embed "schema/audit-tool.schema.json"
};
static const unsigned char bytes90[] = {
#embed "schema/audit.schema.json"
};
static const unsigned char bytes91[] = {
#embed "schema/case.schema.json"
};
static const unsigned char bytes92[] = {
#embed "schema/chronology.schema.json"
};
static const unsigned char bytes93[] = {
#embed "schema/framework.schema.json"
};
static const unsigned char bytes94[] = {
#embed "schema/groups.schema.json"
};
static const unsigned char bytes95[] = {
#embed "schema/holidays.schema.json"
};
static const unsigned char bytes96[] = {
#embed "schema/people.schema.json"
};
static const unsigned char bytes97[] = {
#embed "schema/plan.schema.json"
};
static const unsigned char bytes98[] = {
#embed "schema/round.schema.json"
};
static const unsigned char bytes99[] = {
#embed "schema/scale.schema.json"
};
static const unsigned char bytes100[] = {
#embed "schema/scheme.schema.json"
};
static const unsigned char bytes101[] = {
#embed "schema/settings.schema.json"
};
static const unsigned char bytes102[] = {
#embed "schema/themes.schema.json"
};
static const unsigned char bytes103[] = {
#embed "schemes/brag.json"
};
static const unsigned char bytes104[] = {
#embed "schemes/rag-complete.json"
};
static const unsigned char bytes105[] = {
#embed "settings/defaults.json"
};
static const unsigned char bytes106[] = {
#embed "settings/retention.json"
};
static const unsigned char bytes107[] = {
#embed "templates/actions.html.mustache"
};
static const unsigned char bytes108[] = {
#embed "templates/actions.md.mustache"
};
static const unsigned char bytes109[] = {
#embed "templates/agency.html.mustache"
};
static const unsigned char bytes110[] = {
#embed "templates/agency.md.mustache"
};
static const unsigned char bytes111[] = {
#embed "templates/annual.html.mustache"
};
static const unsigned char bytes112[] = {
#embed "templates/annual.md.mustache"
};
static const unsigned char bytes113[] = {
#embed "templates/audit.html.mustache"
};
static const unsigned char bytes114[] = {
#embed "templates/audit.md.mustache"
};
static const unsigned char bytes115[] = {
#embed "templates/board.html.mustache"
};
static const unsigned char bytes116[] = {
#embed "templates/board.md.mustache"
};
static const unsigned char bytes117[] = {
#embed "templates/callout.html.mustache"
};
static const unsigned char bytes118[] = {
#embed "templates/callout.md.mustache"
};
static const unsigned char bytes119[] = {
#embed "templates/case.html.mustache"
};
static const unsigned char bytes120[] = {
#embed "templates/case.md.mustache"
};
static const unsigned char bytes121[] = {
#embed "templates/chart.html.mustache"
};
static const unsigned char bytes122[] = {
#embed "templates/chart.md.mustache"
};
static const unsigned char bytes123[] = {
#embed "templates/facts.html.mustache"
};
static const unsigned char bytes124[] = {
#embed "templates/facts.md.mustache"
};
static const unsigned char bytes125[] = {
#embed "templates/list.html.mustache"
};
static const unsigned char bytes126[] = {
#embed "templates/list.md.mustache"
};
static const unsigned char bytes127[] = {
#embed "templates/page-end.html.mustache"
};
static const unsigned char bytes128[] = {
#embed "templates/page-end.md.mustache"
};
static const unsigned char bytes129[] = {
#embed "templates/page-top.html.mustache"
};
static const unsigned char bytes130[] = {
#embed "templates/page-top.md.mustache"
};
static const unsigned char bytes131[] = {
#embed "templates/plan.html.mustache"
};
static const unsigned char bytes132[] = {
#embed "templates/plan.md.mustache"
};
static const unsigned char bytes133[] = {
#embed "templates/section.html.mustache"
};
static const unsigned char bytes134[] = {
#embed "templates/section.md.mustache"
};
static const unsigned char bytes135[] = {
#embed "templates/style.html.mustache"
};
static const unsigned char bytes136[] = {
#embed "templates/table.html.mustache"
};
static const unsigned char bytes137[] = {
#embed "templates/table.md.mustache"
};

static const Resource resources[] = {
  {"audit-tools/adults-assessment.json", bytes0, sizeof bytes0},
  {"audit-tools/case-file.json", bytes1, sizeof bytes1},
  {"audit-tools/child-sexual-exploitation.json", bytes2, sizeof bytes2},
  {"audit-tools/compliance-tier.json", bytes3, sizeof bytes3},
  {"audit-tools/domestic-abuse.json", bytes4, sizeof bytes4},
  {"audit-tools/making-safeguarding-personal.json", bytes5, sizeof bytes5},
  {"audit-tools/quality-tier.json", bytes6, sizeof bytes6},
  {"audit-tools/section-11.json", bytes7, sizeof bytes7},
  {"audit-tools/self-neglect.json", bytes8, sizeof bytes8},
  {"audit-tools/strategy-discussions.json", bytes9, sizeof bytes9},
  {"audit-tools/transitions.json", bytes10, sizeof bytes10},
  {"demo/audits/01-section-11-last-year.json", bytes11, sizeof bytes11},
  {"demo/audits/02-outcomes.json", bytes12, sizeof bytes12},
  {"demo/audits/03-transitions.json", bytes13, sizeof bytes13},
  {"demo/audits/04-capacity.json", bytes14, sizeof bytes14},
  {"demo/audits/05-conferences.json", bytes15, sizeof bytes15},
  {"demo/audits/06-attendance-replaced.json", bytes16, sizeof bytes16},
  {"demo/audits/07-exploitation.json", bytes17, sizeof bytes17},
  {"demo/audits/08-strategy-discussions.json", bytes18, sizeof bytes18},
  {"demo/audits/09-partner-inspection.json", bytes19, sizeof bytes19},
  {"demo/audits/10-domestic-abuse.json", bytes20, sizeof bytes20},
  {"demo/audits/11-outcomes-again.json", bytes21, sizeof bytes21},
  {"demo/audits/12-section-11-this-year.json", bytes22, sizeof bytes22},
  {"demo/audits/13-adults-assessment.json", bytes23, sizeof bytes23},
  {"demo/banks.json", bytes24, sizeof bytes24},
  {"demo/cases/adult-c.json", bytes25, sizeof bytes25},
  {"demo/cases/adult-d.json", bytes26, sizeof bytes26},
  {"demo/cases/adult-e.json", bytes27, sizeof bytes27},
  {"demo/cases/adult-k.json", bytes28, sizeof bytes28},
  {"demo/cases/adult-m.json", bytes29, sizeof bytes29},
  {"demo/cases/adult-p.json", bytes30, sizeof bytes30},
  {"demo/cases/adult-t.json", bytes31, sizeof bytes31},
  {"demo/cases/child-g.json", bytes32, sizeof bytes32},
  {"demo/cases/child-v.json", bytes33, sizeof bytes33},
  {"demo/cases/children-l.json", bytes34, sizeof bytes34},
  {"demo/cases/family-f.json", bytes35, sizeof bytes35},
  {"demo/cases/young-people.json", bytes36, sizeof bytes36},
  {"demo/chronologies/adult-k.json", bytes37, sizeof bytes37},
  {"demo/chronologies/adult-m.json", bytes38, sizeof bytes38},
  {"demo/directory.json", bytes39, sizeof bytes39},
  {"demo/history.json", bytes40, sizeof bytes40},
  {"demo/new-referral.json", bytes41, sizeof bytes41},
  {"demo/plans/01-self-neglect.json", bytes42, sizeof bytes42},
  {"demo/plans/02-infants.json", bytes43, sizeof bytes43},
  {"demo/plans/03-family-f.json", bytes44, sizeof bytes44},
  {"demo/plans/04-neglect.json", bytes45, sizeof bytes45},
  {"demo/plans/05-neglect-northfell.json", bytes46, sizeof bytes46},
  {"demo/plans/06-transitions.json", bytes47, sizeof bytes47},
  {"demo/plans/07-capacity-audit.json", bytes48, sizeof bytes48},
  {"demo/plans/08-section-11.json", bytes49, sizeof bytes49},
  {"demo/plans/09-inspection.json", bytes50, sizeof bytes50},
  {"demo/plans/10-police.json", bytes51, sizeof bytes51},
  {"demo/plans/11-discharge-imported.json", bytes52, sizeof bytes52},
  {"demo/plans/12-domestic-abuse.json", bytes53, sizeof bytes53},
  {"demo/plans/13-outcomes-audit.json", bytes54, sizeof bytes54},
  {"demo/rounds/last-meeting.json", bytes55, sizeof bytes55},
  {"frameworks/care-act-2014.json", bytes56, sizeof bytes56},
  {"frameworks/general.json", bytes57, sizeof bytes57},
  {"frameworks/learning-review.json", bytes58, sizeof bytes58},
  {"frameworks/wales-practice-reviews.json", bytes59, sizeof bytes59},
  {"frameworks/wales-susr.json", bytes60, sizeof bytes60},
  {"frameworks/working-together-2015.json", bytes61, sizeof bytes61},
  {"frameworks/working-together-2018.json", bytes62, sizeof bytes62},
  {"frameworks/working-together-2023.json", bytes63, sizeof bytes63},
  {"holidays/england-and-wales.json", bytes64, sizeof bytes64},
  {"holidays/northern-ireland.json", bytes65, sizeof bytes65},
  {"holidays/scotland.json", bytes66, sizeof bytes66},
  {"kinds/apr.json", bytes67, sizeof bytes67},
  {"kinds/cpr.json", bytes68, sizeof bytes68},
  {"kinds/lcspr.json", bytes69, sizeof bytes69},
  {"kinds/malr.json", bytes70, sizeof bytes70},
  {"kinds/other.json", bytes71, sizeof bytes71},
  {"kinds/sar.json", bytes72, sizeof bytes72},
  {"kinds/scr.json", bytes73, sizeof bytes73},
  {"kinds/single-agency.json", bytes74, sizeof bytes74},
  {"kinds/susr.json", bytes75, sizeof bytes75},
  {"lists/claim-open-words.json", bytes76, sizeof bytes76},
  {"lists/complete-words.json", bytes77, sizeof bytes77},
  {"lists/harm-types.json", bytes78, sizeof bytes78},
  {"lists/paused-words.json", bytes79, sizeof bytes79},
  {"lists/themes.json", bytes80, sizeof bytes80},
  {"scales/compliance.json", bytes81, sizeof bytes81},
  {"scales/met.json", bytes82, sizeof bytes82},
  {"scales/ofsted-legacy.json", bytes83, sizeof bytes83},
  {"scales/ofsted.json", bytes84, sizeof bytes84},
  {"scales/rag.json", bytes85, sizeof bytes85},
  {"scales/yes-no.json", bytes86, sizeof bytes86},
  {"scales/zero-to-three.json", bytes87, sizeof bytes87},
  {"schema/agencies.schema.json", bytes88, sizeof bytes88},
  {"schema/audit-tool.schema.json", bytes89, sizeof bytes89},
  {"schema/audit.schema.json", bytes90, sizeof bytes90},
  {"schema/case.schema.json", bytes91, sizeof bytes91},
  {"schema/chronology.schema.json", bytes92, sizeof bytes92},
  {"schema/framework.schema.json", bytes93, sizeof bytes93},
  {"schema/groups.schema.json", bytes94, sizeof bytes94},
  {"schema/holidays.schema.json", bytes95, sizeof bytes95},
  {"schema/people.schema.json", bytes96, sizeof bytes96},
  {"schema/plan.schema.json", bytes97, sizeof bytes97},
  {"schema/round.schema.json", bytes98, sizeof bytes98},
  {"schema/scale.schema.json", bytes99, sizeof bytes99},
  {"schema/scheme.schema.json", bytes100, sizeof bytes100},
  {"schema/settings.schema.json", bytes101, sizeof bytes101},
  {"schema/themes.schema.json", bytes102, sizeof bytes102},
  {"schemes/brag.json", bytes103, sizeof bytes103},
  {"schemes/rag-complete.json", bytes104, sizeof bytes104},
  {"settings/defaults.json", bytes105, sizeof bytes105},
  {"settings/retention.json", bytes106, sizeof bytes106},
  {"templates/actions.html.mustache", bytes107, sizeof bytes107},
  {"templates/actions.md.mustache", bytes108, sizeof bytes108},
  {"templates/agency.html.mustache", bytes109, sizeof bytes109},
  {"templates/agency.md.mustache", bytes110, sizeof bytes110},
  {"templates/annual.html.mustache", bytes111, sizeof bytes111},
  {"templates/annual.md.mustache", bytes112, sizeof bytes112},
  {"templates/audit.html.mustache", bytes113, sizeof bytes113},
  {"templates/audit.md.mustache", bytes114, sizeof bytes114},
  {"templates/board.html.mustache", bytes115, sizeof bytes115},
  {"templates/board.md.mustache", bytes116, sizeof bytes116},
  {"templates/callout.html.mustache", bytes117, sizeof bytes117},
  {"templates/callout.md.mustache", bytes118, sizeof bytes118},
  {"templates/case.html.mustache", bytes119, sizeof bytes119},
  {"templates/case.md.mustache", bytes120, sizeof bytes120},
  {"templates/chart.html.mustache", bytes121, sizeof bytes121},
  {"templates/chart.md.mustache", bytes122, sizeof bytes122},
  {"templates/facts.html.mustache", bytes123, sizeof bytes123},
  {"templates/facts.md.mustache", bytes124, sizeof bytes124},
  {"templates/list.html.mustache", bytes125, sizeof bytes125},
  {"templates/list.md.mustache", bytes126, sizeof bytes126},
  {"templates/page-end.html.mustache", bytes127, sizeof bytes127},
  {"templates/page-end.md.mustache", bytes128, sizeof bytes128},
  {"templates/page-top.html.mustache", bytes129, sizeof bytes129},
  {"templates/page-top.md.mustache", bytes130, sizeof bytes130},
  {"templates/plan.html.mustache", bytes131, sizeof bytes131},
  {"templates/plan.md.mustache", bytes132, sizeof bytes132},
  {"templates/section.html.mustache", bytes133, sizeof bytes133},
  {"templates/section.md.mustache", bytes134, sizeof bytes134},
  {"templates/style.html.mustache", bytes135, sizeof bytes135},
  {"templates/table.html.mustache", bytes136, sizeof bytes136},
  {"templates/table.md.mustache", bytes137, sizeof bytes137},
};

enum { resource_count = sizeof resources / sizeof resources[0] };

size_t heed_resource_count(void) { return resource_count; }

const char *heed_resource_name(size_t index) { return index < resource_count ? resources[index].name : 0; }

const unsigned char *heed_resource_bytes(size_t index) { return index < resource_count ? resources[index].bytes : 0; }

size_t heed_resource_length(size_t index) { return index < resource_count ? resources[index].length : 0; }
