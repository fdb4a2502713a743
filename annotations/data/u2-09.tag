# id: u2-046  year: 2016  issuer: 三岔口镇人民政府
[title] 三岔口镇人民政府2016年政府信息公开工作年度报告
[title] 来源：三岔口镇 作者：党政办 阅读：127次
[preamble] 现将本镇2016年工作情况作一简要报告，不当之处请指正
[organization] 一、组织保障上，镇里明确{1名|staff.fulltime}副科级干部专抓，配{2名|staff.parttime}工作人员协助，村（社区）{15名|staff.total}信息员，经费列支{1.2万元|budget}
[proactive] 二、公开数量上，全年{1,036条|disclosure.total}，比2015年{892条|comparison|item=}净增{144条|comparison|item=}，其中：网站{205条|disclosure.website}；
+[proactive] {微信群|item}{431条|disclosure.other_channel}；
+[proactive] {公示栏|item}{400条|disclosure.other_channel}
[key_area] 三、公开重点上，“六个精准”{台账|item}公开{15本|disclosure.key_area}，{帮扶责任人|item}公示{326户|disclosure.key_area}，{小额信贷|item}公示{4期|disclosure.key_area}，{光伏收益|item}公示{2期|disclosure.key_area}，{扶贫车间用工|item}{3次|disclosure.key_area}，未发现虚假公示
[interpretation] 四、政策宣传上，印{扶贫政策一本通|item}{3,000本|document.other}，夜校讲政策{60场|interpretation}，{听课贫困户|item}{2,412人次|other}
[application] 五、依申请公开上，仅有{1件|application.received}，来自{自然人|item}{1件|application.breakdown}，通过{电子邮件|item}{1件|application.breakdown}，公开{0件|application.granted}，因涉及{个人隐私|item}不予公开{1件|application.refused}
[dispute] 六、后续上，申请人没有{复议|review=0}，没有{起诉|litigation=0}，没有{上访|inquiry=0}
[fee] 七、收费上，{0元|fee}
[problem] 八、问题上，微信群人多嘴杂，{转错|item}{3次|other}，把征求意见稿当正式文件转了
[plan] 九、打算上，群里转文件一律带文号、带公章，无文号的不转
---
# id: u2-047  year: 2020  issuer: 岭背乡人民政府
[application] 收到和处理政府信息公开申请情况说明
[application] 1.本年新收{0件|application.received}，其中{自然人|item}{0件|application.breakdown}、{法人或其他组织|item}{0件|application.breakdown}；
+[application] 2.上年结转{0件|application.carried_in}；
+[application] 3.予以公开{0件|application.granted}、部分公开{0件|application.partial}；
+[application] 4.不予公开{0件|application.refused}：{国家秘密|item}{0件|application.refused}、{三类内部事务信息|item}{0件|application.refused}、{四类过程性信息|item}{0件|application.refused}；
+[application] 5.无法提供{0件|application.unavailable}；
+[application] 6.不予处理{0件|application.not_processed}；
+[application] 7.结转下年{0件|application.carried_out}。
[application] 以上各项均为{0|application.received}。
[response] 虽无申请，乡政府窗口接待咨询补贴的{群众|item}{503人次|inquiry}，接听{电话|item}{741个|inquiry}，留言板收到{留言|item}{6条|inquiry}，均在两日内答复。
[problem] 群众不知道可以申请、也不知道怎么申请，这是零申请背后的真实原因。
[plan] 下年度在15个村便民点张贴申请流程图，赶集日现场教填表。
---
# id: u2-048  year: 2024  issuer: 宁溪县交通运输综合行政执法大队
[title] 执法大队2024年政务公开工作总结（报局办公室汇总）
[proactive] 公示{执法人员|item}{46名|disclosure.category}、{权责清单|item}{1份|disclosure.category}、{裁量基准|item}{1份|disclosure.category}；
+[proactive] 公示{行政处罚决定|item}{1,284件|disclosure.category}，其中{超限超载|item}{907件|disclosure.category}、{非法营运|item}{163件|disclosure.category}，{七日内公示率|item}{99.1%|rate}。
[proactive] 全年作出{行政处罚|item}{1,301件|admin}，有{17件|admin}涉及未成年人或者商业秘密没有公示。
[response] 车主来大厅{查询|item}{2,190人次|inquiry}，{电话咨询|item}{5,600余次|inquiry}，投诉执法态度的9件另案处理，与信息公开无关。
[application] 依申请公开{8件|application.received}，要的都是{自己案卷的照片和视频|item}（{8件|application.breakdown}），其中{6件|application.refused|item=行政执法案卷}作为{行政执法案卷|item}不予公开并引导阅卷，{1件|application.granted}予以公开，{1件|application.other|item=撤回}由申请人{撤回|item}。
[dispute] 不服不予公开决定的{行政复议|item}{1件|review|item=}，局里维持，没有被{撤销|review=0|item=行政复议}的。
+[dispute] 对处罚本身的复议14件、诉讼6件不在此列，信息公开{诉讼|litigation=0}为无。
[supervision] 局里{双随机检查|item}{2次|supervision}，抽{公示文书|item}{120份|supervision}，错{3份|other}，当日改正，未予{追责|supervision=0}。
[plan] 2025年把阅卷预约搬到网上，案卷视频保存期内随到随看。
---
# id: u2-049  year: 2011  issuer: 东岗街道办事处
[title] 东岗街道2011年度政府信息公开年度报告
[overview] 概述：2011年，街道着力打造“阳光街道”
[proactive] 渠道：{公开栏|item}{44期|disclosure.other_channel}、{社区报|item}{12期|disclosure.other_channel}、{楼道小黑板|item}{670块次|disclosure.other_channel}、{QQ群|item}{105条|disclosure.other_channel}、{居民论坛|item}{51帖|disclosure.other_channel}、{区电视台|item}{4条|disclosure.other_channel}，区网站{233条|disclosure.website}，区政府公报刊登{1条|disclosure.gazette}
[platform] 阵地：公开栏{21处|bulletin_board}，查阅点{8个|access_point}（社区各{1个|access_point}），{触摸屏|item}{1台|platform}
[response] 民意：{居民论坛发帖|item}{640帖|inquiry}，{回复|item}{602帖|inquiry}，书记主任下社区{36次|other|item=}，收{意见|item}{118条|inquiry}，没有{群体性舆情|response=0}
[application] 依申请：{书面|item}{0件|application.breakdown}，{网上|item}{2件|application.breakdown}，共{2件|application.received}，都同意公开{2件|application.granted}
[fee] 费用：应收{18元|fee}，全部减免，即减免{18元|fee}，实收{0|fee}
[dispute] 争议：{无|review=0}
[problem] 不足：{小黑板|item}写完就擦，没有留底，年底统计全凭回忆，{670块次|disclosure.other_channel}是社区估的
[plan] 打算：明年小黑板一板一照，存入文件夹
---
# id: u2-050  year: 2019  issuer: 长乐县人民医院
[title] 长乐县人民医院2019年信息公开工作年度报告
[preamble] 根据原卫生部《医疗卫生服务单位信息公开管理办法（试行）》（卫生部令第75号）编制。
[proactive] 一、主动公开基本情况：医院官网公开信息{476条|disclosure.website}，微信{233条|disclosure.wechat}，{院报|item}{12期|disclosure.other_channel}，门诊楼{触摸屏|item}{14台|platform}可查{价格|item}{6,120条|disclosure.category}。
+[proactive] 按类：{医院概况|item}{18条|disclosure.category}、{就医指南|item}{57条|disclosure.category}、{专家介绍|item}{96条|disclosure.category}、{招标采购|item}{204条|disclosure.category}、{招聘|item}{11条|disclosure.category}、{健康科普|item}{90条|disclosure.category}。
[response] 二、沟通：{满意度调查|item}{4次|other}，发{问卷|item}{2,400份|document.other}，总{满意度|item}{94.2%|rate}；
+[response] 院长信箱{来信|item}{33封|inquiry}，{12345工单|item}{71件|inquiry}，未出现{重大舆情|response=0}。
[application] 三、依申请公开：共{2件|application.received}，均由{律师|item}提出（{2件|application.breakdown}），要同类手术例数，{1件|application.partial}部分公开，{1件|application.unavailable|item=需要汇总加工}因{需要汇总加工|item}不能提供。
[dispute] 四、信息公开引起的{复议|review=0}没有、{诉讼|litigation=0}没有、{投诉|complaint=0}没有；
+[dispute] 医疗损害诉讼5件不在统计之内。
[organization] 五、{专职|staff.fulltime=1}、{兼职|staff.parttime=1}各1人，科室联络员{41人|staff.total}，信息化投入86万元中用于网站改版{9.5万元|budget}。
[problem] 六、网站手机端打不开，{专家介绍|item}里有{7条|disclosure.category}是已离职的。
[plan] 七、改版已启动，离职人员信息由人事科三日内通知撤下。
