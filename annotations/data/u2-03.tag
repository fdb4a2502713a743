# id: u2-013  year: 2017  issuer: 黄泥塘乡人民政府
[title] 黄泥塘乡人民政府2017年政府信息公开工作年度报告
[title] 【字体：大 中 小】 浏览次数：318
[preamble] 现将黄泥塘乡2017年政府信息公开年度报告公布如下
[overview] 一、工作开展情况
[organization] (一)领导重视到位 乡党委会专题研究{1次|meeting},乡长办公会研究{3次|meeting},明确党政办{专职|staff.fulltime=1}、{兼职|staff.parttime=1}各1人,各村报账员19人兼信息员{19人|staff.parttime}
[mechanism] (二)制度建设到位 印发{公开制度|item}{7项|document.other},把〔2016〕8号文件要求的审查表印成本子,用掉{审查表|item}{240张|document.other},退回重写{12张|other|item=}
[proactive] (三)公开内容到位 全年公开{437条|disclosure.total},县网{88条|disclosure.website},{QQ群|item}{149条|disclosure.other_channel},{公开栏|item}{200条|disclosure.other_channel}
[key_area] (四)重点突出到位 1.{扶贫|item}{92条|disclosure.key_area},2.{惠农补贴|item}{37条|disclosure.key_area},3.{民政救助|item}{28条|disclosure.key_area},4.{计划生育|item}{9条|disclosure.key_area},5.{征地|item}{0条|disclosure.key_area}因今年没有征地
[interpretation] (五)解读回应到位 驻村干部进组讲扶贫政策{76场|interpretation},乡长在县电台“行风热线”上线{1期|interview},
[response] 接{热线|item}{5个|inquiry},没有发生{网络舆情|response=0}
[application] 二、依申请公开 {申请表|item}放在便民大厅{200份|document.other},一年下来一张没少,即收到申请为{零|application.received}
[fee] 三、收费 不存在{收费|fee=0}行为
[dispute] 四、复议诉讼申诉 三项都没有,{复议|review=0}没有,{诉讼|litigation=0}没有,{申诉|complaint=0}也没有
[problem] 五、问题 公开的{437条|disclosure.total}里{转发上级|item}的有{213条|disclosure.category},本乡自己的东西还是少
[plan] 六、打算 2018年自己的信息要占到六成以上,每月至少10条
---
# id: u2-014  year: 2024  issuer: 芦洲区妇女儿童医院
[title] 芦洲区妇女儿童医院2024年度信息公开报告
[mechanism] 2024年医院以便民为先，修订{院务公开目录|item}{1份|document.other}，涉及{目录事项|item}{53项|other}，{公开率|item}{100%|rate}。
[proactive] 主动公开：官网{211条|disclosure.website}，公众号{398条|disclosure.wechat}，{视频号|item}{89条|disclosure.other_channel}，院内{电子屏|item}{1.1万条次|disclosure.other_channel}。
[proactive] 分类统计：{服务价格|item}{5,108项|disclosure.category}，{药品耗材采购|item}{37批|disclosure.category}，{医德医风|item}{14条|disclosure.category}，{停诊替诊|item}{265条|disclosure.category}，{人才招聘|item}{18条|disclosure.category}。
+[platform] 公众号{粉丝|item}{9.6万|traffic}，单篇最高{阅读|item}{3.2万|traffic}。
[response] 互动：投诉办接待{来访|item}{143批|inquiry}、{来电|item}{612个|inquiry}，转12345{工单|item}{88件|inquiry}，{按期办结率|item}{100%|rate}。
+[response] 未发生因信息不公开引起的{舆情|response=0}。
[application] 依申请公开：共收到{3件|application.received}，全部由{个人|item}提出（{3件|application.breakdown}），{2件|application.not_processed|item=病历}要的是{病历|item}，引导到病案室，{1件|application.refused|item=第三方商业秘密}涉及{第三方商业秘密|item}未予公开。
[dispute] 由此引起的{复议|review=0}：无；
+[dispute] {诉讼|litigation=0}：无；
+[dispute] 向卫健委{举报|complaint=0}：无。
[supervision] 院纪委{抽查|item}公示栏{4轮|supervision}，发{整改通知|item}{6份|supervision}，扣发{奖金|item}{2人次|supervision}，没有移送{处分|supervision=0}的。
[problem] 问题：服务价格多达五千余项，患者找起来像大海捞针；
+[problem] 停诊通知有{4次|other|item=}比实际停诊晚了半小时。
[plan] 改进：价格查询增加拼音首字母检索，停诊信息由排班系统自动发出，预计明年3月上线。
[signature] 芦洲区妇女儿童医院 二〇二五年一月十四日
---
# id: u2-015  year: 2011  issuer: 苦水河镇人民政府
[title] 苦水河镇政府信息公开2011年度工作报告
[overview] (一)概 述
[overview] 在县委县政府领导下,按照中办发〔2011〕22号文件精神,镇政府信息公开工作稳步推进.
[proactive] (二)主动公开政府信息的情况
[proactive] 截止12月31日,共主动公开信息{129条|disclosure.total}.其中:{领导信息|item}{9条|disclosure.category};
+[proactive] {政策法规|item}{11条|disclosure.category};
+[proactive] {镇情概况|item}{3条|disclosure.category};
+[proactive] {业务工作|item}{106条|disclosure.category}.公众要求公开的、镇里漏公开的信息{补公开|item}{7条|disclosure.category}.
[proactive] 利用{政务公开栏|item}公开{24次|disclosure.other_channel},印{便民手册|item}{800本|document.other},开{村民代表会|item}{33次|disclosure.other_channel}.
[application] (三)依申请公开政府信息办理情况
[application] {无|application.received=0}
[fee] (四)政府信息公开的收费及减免情况
[fee] {无|fee=0}
[dispute] (五)因政府信息公开申请行政复议、提起行政诉讼的情况
[dispute] {无|review=0}
[problem] (六)存在的主要问题及改进措施
[problem] 主要问题:1、业务不熟,有{3条|other|item=}信息放错了目录.2、群众参与少,意见簿上一年只留下{意见|item}{4条|inquiry}.3、经费没有着落,全年花{3,180元|budget}都是从镇机关电话费里省的.
[plan] 改进措施:1、请县信息办派人辅导.2、意见簿搬到信用社营业厅.3、向县财政打报告.
[other] (七)说明与附表
[other] 附表1张,见附件.
---
# id: u2-016  year: 2020  issuer: 沙河湾街道办事处
[key_area] （三）重点领域。
+[key_area] 老旧小区改造：公示{改造方案|item}{6份|disclosure.key_area}，{征求意见表|item}发出{1,540份|document.other}，收回{1,312份|document.other}，同意率八成多。
+[key_area] 财政：{预算|item}{1份|disclosure.key_area}，{决算|item}{1份|disclosure.key_area}，“三公”经费说明合并在决算里。
+[key_area] 救助：{低保|item}公示{12期|disclosure.key_area}、{临时救助|item}公示{31人次|disclosure.key_area}，公示期内没有收到{异议|inquiry=0}。
+[key_area] 征收：三角线地块没有启动{征收公告|disclosure.key_area=0}，故无补偿信息可公开。
[proactive] （四）其他。
+[proactive] 招聘社区工作者，发布{公告|item}{3条|disclosure.category}，公示{拟录用人员|item}{22人|disclosure.category}；
+[proactive] {物业考核结果|item}公布{4期|disclosure.category}，不合格的小区点名不遮不掩。
[platform] 全街道{公示栏|item}由{52块|comparison}减到{45块|bulletin_board}，撤掉的{7块|bulletin_board}长期被小广告覆盖，换成{电子屏|item}{5块|platform}。
[application] （五）依申请公开。
+[application] 收到{4件|application.received}，比上年多{3件|comparison|item=}，内容均与楼道加装电梯有关，予以公开{3件|application.granted}，{申请内容不明确|item}{1件|application.unavailable}。
[dispute] {1件|review}行政复议由区政府受理后，申请人撤回；
+[dispute] 未发生因此引发的{行政诉讼|litigation=0}。
[supervision] （六）监督。
+[supervision] 街道纪工委{约谈|item}社区{2个|supervision}，均为公示超期未撤；
+[supervision] 未有工作人员受到{问责|supervision=0}。
---
# id: u2-017  year: 2015  issuer: 靖南职业技术学校
[proactive] 一 主动公开 学校公开信息{186条|disclosure.total} 网站{120条|disclosure.website} {公开橱窗|item}{66条|disclosure.other_channel} 其中{招生就业|item}{52条|disclosure.category} {财务收费|item}{15条|disclosure.category} {人事师资|item}{21条|disclosure.category} 其余为{教学活动|item}
[response] 二 交流 校长接待日{10次|inquiry|item=} 来的{学生和家长|item}{136人次|inquiry} 提{意见|item}{57条|inquiry} 已改{41条|inquiry}
[application] 三 申请公开 没有{申请|application.received=0} 没有{收费|fee=0} 没有{复议|review=0}
[organization] 四 力量 信息公开办公室{一个|office}挂在校办 专职{一人|staff.fulltime}兼职{四人|staff.parttime} 年初预算{一万元|budget} 实际支出{八千六百元|budget}
[supervision] 五 检查 教育局开学{检查|item}{两次|supervision} 指出橱窗内容陈旧等{五个|other}{问题|item} 改了{四个|other} 剩下一个是橱窗漏雨 等暑期维修
[training] 六 培训 全员会讲{一次|training} 到会{98人|trainee}
[plan] 七 打算 明年把就业质量报告单独公布 橱窗换新
---
# id: u2-018  year: 2022  issuer: 庄坪乡人民政府
[problem] 五、存在的主要问题及改进情况
[problem] 存在问题：一是县里通报的{11条|other}{错敏信息|item}中我乡占{2条|other|item=错敏信息}，排在第三；
+[problem] 二是9个村只有4个按时报送；
+[problem] 三是{低保公示|item}有{3次|disclosure.key_area}没有写明举报电话；
+[problem] 四是全年公众号推送{61篇|disclosure.wechat}，{平均阅读量|item}{47次|traffic}，等于自己看。
[plan] 改进措施：一是对错敏信息所涉{2名|supervision|item=提醒谈话}责任人进行{提醒谈话|item}；
+[plan] 二是对没报的5个村逐一上门；
+[plan] 三是把举报电话印进公示模板，已发各村{模板|item}{45份|document.other}；
+[plan] 四是公众号下半年改发办事类信息，{平均阅读量|item}升到{160次|traffic}。
+[plan] 明年打算培训两次、开评议会一次、改造公示栏4处，目标按时报送率达到95%。
[other] 六、其他事项
[fee] 本乡无收取{费用|fee=0}、无上级{挂牌督办|supervision=0}、无其他报告事项。
