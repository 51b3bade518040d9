// Written by Resources/generate. The data files themselves, in the order of their names.
#include "resources.h"

typedef struct { const char *name; const unsigned char *bytes; size_t length; } Resource;

static const unsigned char bytes0[] = {
#embed "demo/banks.json"
};
static const unsigned char bytes1[] = {
#embed "demo/cases/adult-c.json"
};
static const unsigned char bytes2[] = {
#embed "demo/cases/adult-d.json"
};
static const unsigned char bytes3[] = {
#embed "demo/cases/adult-e.json"
};
static const unsigned char bytes4[] = {
#embed "demo/cases/adult-k.json"
};
static const unsigned char bytes5[] = {
#embed "demo/cases/adult-m.json"
};
static const unsigned char bytes6[] = {
#embed "demo/cases/adult-p.json"
};
static const unsigned char bytes7[] = {
#embed "demo/cases/adult-t.json"
};
static const unsigned char bytes8[] = {
#embed "demo/cases/child-g.json"
};
static const unsigned char bytes9[] = {
#embed "demo/cases/child-v.json"
};
static const unsigned char bytes10[] = {
#embed "demo/cases/children-l.json"
};
static const unsigned char bytes11[] = {
#embed "demo/cases/family-f.json"
};
static const unsigned char bytes12[] = {
#embed "demo/cases/young-people.json"
};
static const unsigned char bytes13[] = {
#embed "demo/chronologies/adult-k.json"
};
static const unsigned char bytes14[] = {
#embed "demo/chronologies/adult-m.json"
};
static const unsigned char bytes15[] = {
#embed "demo/directory.json"
};
static const unsigned char bytes16[] = {
#embed "demo/history.json"
};
static const unsigned char bytes17[] = {
#embed "demo/new-referral.json"
};
static const unsigned char bytes18[] = {
#embed "demo/plans/01-self-neglect.json"
};
static const unsigned char bytes19[] = {
#embed "demo/plans/02-infants.json"
};
static const unsigned char bytes20[] = {
#embed "demo/plans/03-family-f.json"
};
static const unsigned char bytes21[] = {
#embed "demo/plans/04-neglect.json"
};
static const unsigned char bytes22[] = {
#embed "demo/plans/05-neglect-northfell.json"
};
static const unsigned char bytes23[] = {
#embed "demo/plans/06-transitions.json"
};
static const unsigned char bytes24[] = {
#embed "demo/plans/07-capacity-audit.json"
};
static const unsigned char bytes25[] = {
#embed "demo/plans/08-section-11.json"
};
static const unsigned char bytes26[] = {
#embed "demo/plans/09-inspection.json"
};
static const unsigned char bytes27[] = {
#embed "demo/plans/10-police.json"
};
static const unsigned char bytes28[] = {
#embed "demo/plans/11-discharge-imported.json"
};
static const unsigned char bytes29[] = {
#embed "demo/plans/12-domestic-abuse.json"
};
static const unsigned char bytes30[] = {
#embed "frameworks/care-act-2014.json"
};
static const unsigned char bytes31[] = {
#embed "frameworks/general.json"
};
static const unsigned char bytes32[] = {
#embed "frameworks/learning-review.json"
};
static const unsigned char bytes33[] = {
#embed "frameworks/wales-practice-reviews.json"
};
static const unsigned char bytes34[] = {
#embed "frameworks/wales-susr.json"
};
static const unsigned char bytes35[] = {
#embed "frameworks/working-together-2015.json"
};
static const unsigned char bytes36[] = {
#embed "frameworks/working-together-2018.json"
};
static const unsigned char bytes37[] = {
#embed "frameworks/working-together-2023.json"
};
static const unsigned char bytes38[] = {
#embed "holidays/england-and-wales.json"
};
static const unsigned char bytes39[] = {
#embed "holidays/northern-ireland.json"
};
static const unsigned char bytes40[] = {
#embed "holidays/scotland.json"
};
static const unsigned char bytes41[] = {
#embed "kinds/apr.json"
};
static const unsigned char bytes42[] = {
#embed "kinds/cpr.json"
};
static const unsigned char bytes43[] = {
#embed "kinds/lcspr.json"
};
static const unsigned char bytes44[] = {
#embed "kinds/malr.json"
};
static const unsigned char bytes45[] = {
#embed "kinds/other.json"
};
static const unsigned char bytes46[] = {
#embed "kinds/sar.json"
};
static const unsigned char bytes47[] = {
#embed "kinds/scr.json"
};
static const unsigned char bytes48[] = {
#embed "kinds/single-agency.json"
};
static const unsigned char bytes49[] = {
#embed "kinds/susr.json"
};
static const unsigned char bytes50[] = {
#embed "lists/claim-open-words.json"
};
static const unsigned char bytes51[] = {
#embed "lists/complete-words.json"
};
static const unsigned char bytes52[] = {
#embed "lists/harm-types.json"
};
static const unsigned char bytes53[] = {
#embed "lists/paused-words.json"
};
static const unsigned char bytes54[] = {
#embed "lists/themes.json"
};
static const unsigned char bytes55[] = {
#embed "schema/agencies.schema.json"
};
static const unsigned char bytes56[] = {
#embed "schema/case.schema.json"
};
static const unsigned char bytes57[] = {
#embed "schema/chronology.schema.json"
};
static const unsigned char bytes58[] = {
#embed "schema/framework.schema.json"
};
static const unsigned char bytes59[] = {
#embed "schema/groups.schema.json"
};
static const unsigned char bytes60[] = {
#embed "schema/holidays.schema.json"
};
static const unsigned char bytes61[] = {
#embed "schema/people.schema.json"
};
static const unsigned char bytes62[] = {
#embed "schema/plan.schema.json"
};
static const unsigned char bytes63[] = {
#embed "schema/scheme.schema.json"
};
static const unsigned char bytes64[] = {
#embed "schema/settings.schema.json"
};
static const unsigned char bytes65[] = {
#embed "schema/themes.schema.json"
};
static const unsigned char bytes66[] = {
#embed "schemes/brag.json"
};
static const unsigned char bytes67[] = {
#embed "schemes/rag-complete.json"
};
static const unsigned char bytes68[] = {
#embed "settings/defaults.json"
};

static const Resource resources[] = {
  {"demo/banks.json", bytes0, sizeof bytes0},
  {"demo/cases/adult-c.json", bytes1, sizeof bytes1},
  {"demo/cases/adult-d.json", bytes2, sizeof bytes2},
  {"demo/cases/adult-e.json", bytes3, sizeof bytes3},
  {"demo/cases/adult-k.json", bytes4, sizeof bytes4},
  {"demo/cases/adult-m.json", bytes5, sizeof bytes5},
  {"demo/cases/adult-p.json", bytes6, sizeof bytes6},
  {"demo/cases/adult-t.json", bytes7, sizeof bytes7},
  {"demo/cases/child-g.json", bytes8, sizeof bytes8},
  {"demo/cases/child-v.json", bytes9, sizeof bytes9},
  {"demo/cases/children-l.json", bytes10, sizeof bytes10},
  {"demo/cases/family-f.json", bytes11, sizeof bytes11},
  {"demo/cases/young-people.json", bytes12, sizeof bytes12},
  {"demo/chronologies/adult-k.json", bytes13, sizeof bytes13},
  {"demo/chronologies/adult-m.json", bytes14, sizeof bytes14},
  {"demo/directory.json", bytes15, sizeof bytes15},
  {"demo/history.json", bytes16, sizeof bytes16},
  {"demo/new-referral.json", bytes17, sizeof bytes17},
  {"demo/plans/01-self-neglect.json", bytes18, sizeof bytes18},
  {"demo/plans/02-infants.json", bytes19, sizeof bytes19},
  {"demo/plans/03-family-f.json", bytes20, sizeof bytes20},
  {"demo/plans/04-neglect.json", bytes21, sizeof bytes21},
  {"demo/plans/05-neglect-northfell.json", bytes22, sizeof bytes22},
  {"demo/plans/06-transitions.json", bytes23, sizeof bytes23},
  {"demo/plans/07-capacity-audit.json", bytes24, sizeof bytes24},
  {"demo/plans/08-section-11.json", bytes25, sizeof bytes25},
  {"demo/plans/09-inspection.json", bytes26, sizeof bytes26},
  {"demo/plans/10-police.json", bytes27, sizeof bytes27},
  {"demo/plans/11-discharge-imported.json", bytes28, sizeof bytes28},
  {"demo/plans/12-domestic-abuse.json", bytes29, sizeof bytes29},
  {"frameworks/care-act-2014.json", bytes30, sizeof bytes30},
  {"frameworks/general.json", bytes31, sizeof bytes31},
  {"frameworks/learning-review.json", bytes32, sizeof bytes32},
  {"frameworks/wales-practice-reviews.json", bytes33, sizeof bytes33},
  {"frameworks/wales-susr.json", bytes34, sizeof bytes34},
  {"frameworks/working-together-2015.json", bytes35, sizeof bytes35},
  {"frameworks/working-together-2018.json", bytes36, sizeof bytes36},
  {"frameworks/working-together-2023.json", bytes37, sizeof bytes37},
  {"holidays/england-and-wales.json", bytes38, sizeof bytes38},
  {"holidays/northern-ireland.json", bytes39, sizeof bytes39},
  {"holidays/scotland.json", bytes40, sizeof bytes40},
  {"kinds/apr.json", bytes41, sizeof bytes41},
  {"kinds/cpr.json", bytes42, sizeof bytes42},
  {"kinds/lcspr.json", bytes43, sizeof bytes43},
  {"kinds/malr.json", bytes44, sizeof bytes44},
  {"kinds/other.json", bytes45, sizeof bytes45},
  {"kinds/sar.json", bytes46, sizeof bytes46},
  {"kinds/scr.json", bytes47, sizeof bytes47},
  {"kinds/single-agency.json", bytes48, sizeof bytes48},
  {"kinds/susr.json", bytes49, sizeof bytes49},
  {"lists/claim-open-words.json", bytes50, sizeof bytes50},
  {"lists/complete-words.json", bytes51, sizeof bytes51},
  {"lists/harm-types.json", bytes52, sizeof bytes52},
  {"lists/paused-words.json", bytes53, sizeof bytes53},
  {"lists/themes.json", bytes54, sizeof bytes54},
  {"schema/agencies.schema.json", bytes55, sizeof bytes55},
  {"schema/case.schema.json", bytes56, sizeof bytes56},
  {"schema/chronology.schema.json", bytes57, sizeof bytes57},
  {"schema/framework.schema.json", bytes58, sizeof bytes58},
  {"schema/groups.schema.json", bytes59, sizeof bytes59},
  {"schema/holidays.schema.json", bytes60, sizeof bytes60},
  {"schema/people.schema.json", bytes61, sizeof bytes61},
  {"schema/plan.schema.json", bytes62, sizeof bytes62},
  {"schema/scheme.schema.json", bytes63, sizeof bytes63},
  {"schema/settings.schema.json", bytes64, sizeof bytes64},
  {"schema/themes.schema.json", bytes65, sizeof bytes65},
  {"schemes/brag.json", bytes66, sizeof bytes66},
  {"schemes/rag-complete.json", bytes67, sizeof bytes67},
  {"settings/defaults.json", bytes68, sizeof bytes68},
};

enum { resource_count = sizeof resources / sizeof resources[0] };

size_t heed_resource_count(void) { return resource_count; }

const char *heed_resource_name(size_t index) { return index < resource_count ? resources[index].name : 0; }

const unsigned char *heed_resource_bytes(size_t index) { return index < resource_count ? resources[index].bytes : 0; }

size_t heed_resource_length(size_t index) { return index < resource_count ? resources[index].length : 0; }
