// What project names and indicators say a project is.

/** Systems and equipment kept running, year after year. */
export const maintenance = /运维|运行维护|维护费|维保/;

/** Pay of people. */
export const staffPay = /雇员|编外|人员经费|薪酬|工资|薪资/;
